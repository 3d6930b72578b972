using Tongbao.Cli.Inputs;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Inputs;

public sealed class FolderWalkTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_come_in_ordinal_order_of_their_path_below_the_folder()
    {
        Files("b.txt", "a/z.txt", "B.txt", "a.txt", "sub/deep/c.txt", "sub/c.md");

        Assert.Equal(["B.txt", "a.txt", "a/z.txt", "b.txt", "sub/deep/c.txt"], Walk("*.txt"));
    }

    [Fact]
    public void The_folder_saved_with_a_web_page_is_not_walked()
    {
        Files("x.html", "x_files/a.html", "sub/y.htm", "sub/y.files/a.htm", "c_files/d.html");

        Assert.Equal(["c_files/d.html", "sub/y.htm", "x.html"], Walk("*.html", "*.htm"));
    }

    [Fact]
    public void Locks_of_open_files_are_left_out()
    {
        Files("通报.docx", "~$通报.docx");

        Assert.Equal(["通报.docx"], Walk("*.docx"));
    }

    [Fact]
    public void What_a_Mac_puts_beside_files_and_hidden_folders_are_left_out()
    {
        Files("a.txt", "._a.txt", "__MACOSX/._a.txt", ".Trashes/b.txt", "sub/.git/c.txt");

        Assert.Equal(["a.txt"], Walk("*.txt"));
    }

    [Fact]
    public void A_folder_that_is_named_as_a_notice_and_holds_none_is_told()
    {
        Files("full.pdf/inside.pdf");
        Directory.CreateDirectory(_folder.PathOf("empty.pdf"));

        Assert.Equal(["empty.pdf: a folder, not a file", "full.pdf/inside.pdf"], Walk("*.pdf"));
    }

    [Fact]
    public void An_input_says_where_it_is_and_that_nobody_named_it()
    {
        Files("sub/a.txt");
        var input = Assert.Single(FolderWalk.Run(_folder.Folder, new PathPattern(["*.txt"], [])));

        Assert.Equal((_folder.PathOf("sub/a.txt"), "sub/a.txt", "a.txt", true), (input.Path, input.Relative, input.File, input.IsMet));
    }

    [SkippableFact]
    public void A_link_is_followed_but_not_to_a_folder_above_it()
    {
        Skip.If(OperatingSystem.IsWindows(), "makes symbolic links");
        Files("in/sub/a.txt", "elsewhere/linked.txt");
        Directory.CreateSymbolicLink(_folder.PathOf("in/sub/up"), "..");
        Directory.CreateSymbolicLink(_folder.PathOf("in/link"), "../elsewhere");

        Assert.Equal(
            ["link/linked.txt", "sub/a.txt", "sub/up: a symbolic link to a folder above it"],
            FolderWalk.Run(_folder.PathOf("in"), new PathPattern(["*.txt"], [])).Select(Told)
        );
    }

    [Theory]
    [InlineData("", "通报/照片, 通报/甲.txt")]
    [InlineData("9.jpg", "通报/甲.txt")]
    [InlineData("照片", "通报/甲.txt")]
    public void A_folder_of_pictures_alone_is_one_input_unless_a_part_is_left_out(string exclude, string expected)
    {
        Files("通报/甲.txt", "通报/照片/10.jpg", "通报/照片/9.jpg", "两者/10.jpg", "两者/a.md");
        var pattern = PathPattern.Of([], ["*.txt"], exclude.Length == 0 ? [] : [exclude]);

        Assert.Equal(expected, string.Join(", ", FolderWalk.Run(_folder.Folder, pattern).Select(Told)));
    }

    [Theory]
    [InlineData("*.jpg", "照片/10.jpg, 照片/9.jpg")]
    [InlineData("./*", "照片")]
    [InlineData("*.txt", "")]
    public void Who_says_what_is_meant_gets_the_pictures_or_their_folder(string pattern, string expected)
    {
        Files("照片/10.jpg", "照片/9.jpg");

        Assert.Equal(expected, string.Join(", ", Walk(pattern)));
    }

    private void Files(params string[] files)
    {
        foreach (var file in files)
            _folder.Write(file, "x");
    }

    private IEnumerable<string> Walk(params string[] patterns) =>
        FolderWalk.Run(_folder.Folder, new PathPattern(patterns, [])).Select(Told);

    private static string Told(Input input) => input.Relative + (input.Problem is { } problem ? $": {problem}" : "");
}
