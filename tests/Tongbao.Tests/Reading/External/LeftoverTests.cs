using Tongbao.Reading.External;
using Tongbao.Tests.Batches;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Reading.External;

/// <summary>Folders that a killed run left go with the next one.</summary>
[Trait("Category", "Process"), Trait("Category", "Linux")]
public sealed class LeftoverTests : IDisposable
{
    private readonly Tool _tool = new Tool().With("in/a.txt", BatchFolder.Notice(1));

    public LeftoverTests()
    {
        Directory.CreateDirectory(_tool.PathOf("tmp"));
        _tool.Environment["TMPDIR"] = _tool.PathOf("tmp");
    }

    public void Dispose() => _tool.Dispose();

    [SkippableFact]
    public void A_folder_whose_owner_is_gone_is_removed_by_the_next_run()
    {
        Linux.SkipElsewhere("asks who has a file open");
        _tool.With($"tmp/tongbao-left/{PrivateFolder.Mark}", "").With("tmp/tongbao-left/work/page.png", "");
        _tool.Run("check", "in");

        Assert.Empty(Left());
    }

    [SkippableFact]
    public void A_folder_whose_owner_lives_stays()
    {
        Linux.SkipElsewhere("asks who has a file open");
        _tool.With($"tmp/tongbao-held/{PrivateFolder.Mark}", "");
        using (new FileStream(_tool.PathOf($"tmp/tongbao-held/{PrivateFolder.Mark}"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            _tool.Run("check", "in");

        Assert.Equal(["tongbao-held"], Left());
    }

    [SkippableFact]
    public void A_folder_that_does_not_say_whose_it_is_stays_and_a_link_to_a_folder_too()
    {
        Linux.SkipElsewhere("makes a link");
        _tool.With("tmp/tongbao-other/mine.txt", "").With($"elsewhere/{PrivateFolder.Mark}", "").With("elsewhere/mine.txt", "");
        _tool.Shell("ln -s ../elsewhere tmp/tongbao-link");
        _tool.Run("check", "in");

        Assert.Equal(["tongbao-link", "tongbao-other"], Left());
        Assert.True(File.Exists(_tool.PathOf("elsewhere/mine.txt")));
    }

    private IEnumerable<string?> Left() =>
        Directory.EnumerateDirectories(_tool.PathOf("tmp"), "tongbao-*").Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
