using Tongbao.Tests.Cli;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Review;

/// <summary>Review pages of three inputs and their index: once for the tests of a class.</summary>
public sealed class ReviewedFolder : IDisposable
{
    private readonly Tool _tool = new Tool()
        .With("in/right.txt", SmallNotice.Text)
        .With("in/wrong.txt", SmallNotice.Text.Replace("2个问题", "3个问题", StringComparison.Ordinal))
        .With("in/damaged.pdf", "%PDF-1.7\nnothing that a PDF holds");

    public ReviewedFolder() => _tool.Run("view", "in", "-o", "reviews", "--quiet");

    /// <summary>The index.</summary>
    public string Index => _tool.PathOf("reviews/index.html");

    public void Dispose() => _tool.Dispose();
}
