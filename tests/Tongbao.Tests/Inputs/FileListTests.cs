using Tongbao.Cli.Inputs;
using Tongbao.Cli.Shell;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Inputs;

public sealed class FileListTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("in/sub/b.txt\nin/a.txt\n", "in/sub/b.txt in/a.txt")]
    [InlineData("in/b.txt\r\n\r\nin/a.txt", "in/b.txt in/a.txt")]
    [InlineData("", "")]
    public void Each_line_names_an_input_and_empty_lines_none(string list, string expected) =>
        Assert.Equal(expected, string.Join(' ', Read(list, '\n').Select(input => input.Path)));

    [Fact]
    public void A_name_that_NUL_ends_may_hold_line_feeds() =>
        Assert.Equal(["in/a\nb.txt", "c.txt"], Read("in/a\nb.txt\0c.txt", '\0').Select(input => input.Path));

    [Fact]
    public void A_NUL_in_a_line_is_a_problem_of_that_input()
    {
        var inputs = Read("a\0b.txt\nc.txt\n", '\n');

        Assert.Equal([true, false], inputs.Select(input => input.Problem is not null));
        Assert.Equal("a\\u0000b.txt", inputs[0].Path);
    }

    [Fact]
    public void A_name_longer_than_any_is_no_name() => Assert.Throws<UsageException>(() => Read(new string('a', 40_000), '\n'));

    [Theory]
    [InlineData("in/sub/b.txt", "in/sub/b.txt")]
    [InlineData("./in/../b.txt", "b.txt")]
    public void Outputs_mirror_the_path_below_the_working_folder(string name, string expected) =>
        Assert.Equal(expected, Assert.Single(Read(name, '\n')).Relative);

    [Fact]
    public void Outputs_of_files_elsewhere_mirror_the_path_below_the_root()
    {
        var elsewhere = _folder.PathOf("a.txt");
        var root = Path.GetPathRoot(elsewhere)!;

        Assert.Equal(elsewhere[root.Length..].Replace('\\', '/'), Assert.Single(Read(elsewhere, '\n')).Relative);
    }

    [Fact]
    public void No_list_names_nothing() => Assert.Empty(FileList.Read(null, '\n'));

    [Fact]
    public void A_list_that_is_not_there_is_a_mistake() =>
        Assert.StartsWith(
            "no.list: the list of inputs cannot be read: ",
            Assert.Throws<UsageException>(() => FileList.Read("no.list", '\n').ToList()).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_name_is_given_as_soon_as_it_is_read()
    {
        _folder.Write("list", "a.txt\nb.txt\n");

        Assert.Equal("a.txt", FileList.Read(_folder.PathOf("list"), '\n').First().Path);
    }

    private List<Input> Read(string list, char end)
    {
        _folder.Write("list", list);
        return [.. FileList.Read(_folder.PathOf("list"), end)];
    }
}
