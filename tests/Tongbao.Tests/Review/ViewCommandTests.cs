using Tongbao.Tests.Cli;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Review;

/// <summary><c>tongbao view</c> as a user runs it.</summary>
[Trait("Category", "Process")]
public sealed class ViewCommandTests : IDisposable
{
    private readonly Tool _tool = new Tool()
        .With("in/a.txt", SmallNotice.Text)
        .With("in/深/b.txt", SmallNotice.Text.Replace("2个问题", "3个问题"));

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void One_notice_gives_one_page()
    {
        var run = _tool.Run("view", "in/a.txt", "-o", "review.html");

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(_tool.Read("review.html"), _tool.Run("view", "in/a.txt").Output);
    }

    [Fact]
    public void A_page_that_exists_is_only_overwritten_by_force()
    {
        _tool.With("review.html", "");

        Assert.Equal((6, "tongbao: review.html: exists already; --force overwrites it\n"), Run("view", "in/a.txt", "-o", "review.html"));
        Assert.Equal(0, _tool.Run("view", "in/a.txt", "-o", "review.html", "--force").ExitCode);
    }

    [Fact]
    public void A_folder_gives_a_page_each_and_an_index()
    {
        _tool.With("in/bad.pdf", "%PDF-1.7");

        Assert.Equal(3, Run("view", "in", "-o", "out").ExitCode);
        Assert.True(File.Exists(_tool.PathOf("out/深/b.txt.html")));
        Assert.Contains("""<a href="%E6%B7%B1/b.txt.html">深/b.txt</a>""", _tool.Read("out/index.html"), StringComparison.Ordinal);
        Assert.Contains("TB110", _tool.Read("out/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_pages_need_a_folder() => Assert.Equal((2, "tongbao: several pages need a folder: -o DIR/\n"), Run("view", "in"));

    [Fact]
    public void An_output_has_no_pages_to_look_at()
    {
        _tool.Run("parse", "in/a.txt", "-o", "a.yaml");

        Assert.Equal(
            (4, "tongbao: a.yaml: TB110 unreadable: an output of tongbao parse, and no page of the notice is in it: view the notice\n"),
            Run("view", "a.yaml")
        );
    }

    [Fact]
    public void An_output_and_its_notice_are_compared_on_the_page()
    {
        _tool.Run("parse", "in/a.txt", "-o", "a.yaml", "--fail-on", "never");
        _tool.With("a.yaml", _tool.Read("a.yaml").Replace("status: completed", "status: ongoing"));
        var page = _tool.Run("view", "a.yaml", "in/a.txt", "--lang", "en").Output;

        Assert.Contains("""<del>ongoing</del>""", page, StringComparison.Ordinal);
        Assert.Contains("""<ins>completed</ins>""", page, StringComparison.Ordinal);
        Assert.Contains(">Differences 1</button>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_ends_its_worker_ends_nothing_else()
    {
        _tool.HasFaults = true;
        _tool.With("in/a.txt", "TONGBAO-FAULT crash\n");
        var run = Run("view", "in", "-o", "out");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("TB121", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_tool.PathOf("out/深/b.txt.html")));
    }

    [Fact]
    public void Help_has_examples() =>
        Assert.Contains("tongbao view notice.pdf -o review.html", _tool.Run("view", "--help").Output, StringComparison.Ordinal);

    private (int ExitCode, string Error) Run(params string[] arguments)
    {
        var run = _tool.Run(arguments);
        return (run.ExitCode, run.Error.ReplaceLineEndings("\n"));
    }
}
