using Tongbao.Tests.Batches;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Diffs;

/// <summary>Four notices and what the tool makes of them: once for the tests of a class, each of which has a copy.</summary>
public sealed class GoldenOutputs : IDisposable
{
    private readonly Tool _tool = new Tool().WithNotices(4);

    public GoldenOutputs() => _tool.Run("parse", "in", "-o", "golden", "-q");

    public void Dispose() => _tool.Dispose();

    /// <summary>A tool whose folder holds the notices in <c>in</c> and the outputs in <c>golden</c>.</summary>
    internal Tool Copy()
    {
        var copy = new Tool();
        foreach (var file in _tool.Files())
            copy.Write(file, File.ReadAllBytes(_tool.PathOf(file)));
        return copy;
    }
}
