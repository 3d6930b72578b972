using Tongbao.Cli.Inputs;

namespace Tongbao.Tests.Inputs;

public class PathPatternTests
{
    [Theory]
    [InlineData("*.md", "c.md", true)]
    [InlineData("*.md", "sub/deep/c.md", true)]
    [InlineData("*.md", "c.MD", true)]
    [InlineData("*.md", "c.txt", false)]
    [InlineData("./*.txt", "a.txt", true)]
    [InlineData("./*.txt", "sub/a.txt", false)]
    [InlineData("./**/*.txt", "sub/deep/a.txt", true)]
    [InlineData("./s*/b.txt", "sub/b.txt", true)]
    [InlineData("2023/**", "2023/卫健/a.pdf", true)]
    [InlineData("2023/**", "2024/2023/a.pdf", false)]
    public void A_pattern_without_a_slash_fits_at_any_depth_and_one_with_a_slash_the_whole_path(
        string pattern,
        string path,
        bool expected
    ) => Assert.Equal(expected, new PathPattern([pattern], []).Fits(path));

    [Theory]
    [InlineData("old", "old/c.txt")]
    [InlineData("old", "sub/old/deep/c.txt")]
    [InlineData("old/", "old/c.txt")]
    [InlineData("draft-*", "draft-b.txt")]
    [InlineData("sub/drafts", "sub/drafts/c.txt")]
    public void What_is_excluded_is_left_out_with_all_below_it(string exclude, string path) =>
        Assert.False(new PathPattern(["*.txt"], [exclude]).Fits(path));

    [Fact]
    public void A_file_that_only_begins_as_an_excluded_folder_does_is_kept() =>
        Assert.True(new PathPattern(["*.txt"], ["old"]).Fits("older.txt"));
}
