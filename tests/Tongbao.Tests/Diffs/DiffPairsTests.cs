using Tongbao.Cli.Diffs;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Shell;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Diffs;

public sealed class DiffPairsTests : IDisposable
{
    private const string Output = "schema: tongbao.notice/1\n";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Outputs_of_two_folders_are_paired_by_their_path_without_the_ending()
    {
        Outputs("golden/sub/a.pdf.yaml", "golden/only-golden.txt.yaml", "out/only-out.txt.yaml");
        _folder.Write("out/sub/a.pdf.json", "{\"schema\":\"tongbao.notice/1\"}");

        Assert.Equal(
            [
                ("only-golden.txt", "golden/only-golden.txt.yaml", null),
                ("only-out.txt", null, "out/only-out.txt.yaml"),
                ("sub/a.pdf", "golden/sub/a.pdf.yaml", "out/sub/a.pdf.json"),
            ],
            Find("golden", "out")
        );
    }

    [Fact]
    public void Other_YAML_and_JSON_in_a_folder_is_no_output()
    {
        Outputs("golden/a.txt.yaml", "out/a.txt.yaml");
        _folder.Write("golden/tongbao.yaml", "jobs: 1\n");
        _folder.Write("out/findings.json", "{}");

        Assert.Equal(["a.txt"], Find("golden", "out").Select(pair => pair.Name));
    }

    [Fact]
    public void Notices_to_parse_are_paired_with_their_outputs()
    {
        Outputs("golden/a.txt.yaml");
        _folder.Write("in/a.txt", "");
        _folder.Write("in/new/b.txt", "");
        _folder.Write("in/notes.md", "");

        Assert.Equal([("a.txt", "golden/a.txt.yaml", "in/a.txt"), ("new/b.txt", null, "in/new/b.txt")], Find("golden", "in", parse: true));
    }

    [Theory]
    [InlineData(false, "a.txt")]
    [InlineData(true, "other.txt")]
    public void Two_files_are_a_pair_whatever_they_are_called(bool parse, string name)
    {
        Outputs("a.txt.yaml", "other.txt");

        Assert.Equal([(name, "a.txt.yaml", "other.txt")], Find("a.txt.yaml", "other.txt", parse));
    }

    [Fact]
    public void A_folder_of_expected_outputs_may_still_be_missing_where_it_is_begun()
    {
        _folder.Write("in/a.txt", "");

        Assert.Equal([("a.txt", null, "in/a.txt")], Find("fresh", "in", parse: true, mayBegin: true));
        AssertRefused("{0}: no such file or folder", "fresh", "in", parse: true);
    }

    [Fact]
    public void What_is_not_there_cannot_be_compared()
    {
        Outputs("golden/a.txt.yaml");

        AssertRefused("{1}: no such file or folder", "golden", "none");
    }

    [Fact]
    public void A_file_and_a_folder_cannot_be_compared()
    {
        Outputs("golden/a.txt.yaml");

        AssertRefused("{0} and {1}: one is a file and one a folder; two of a kind can be compared", "golden", "golden/a.txt.yaml");
    }

    [Fact]
    public void Two_outputs_of_one_notice_in_a_folder_are_a_mistake()
    {
        Outputs("golden/a.txt.yaml", "golden/a.txt.yml", "out/a.txt.yaml");

        AssertRefused("{0}: a.txt.yml and a.txt.yaml are two outputs of one notice", "golden", "out");
    }

    private void Outputs(params string[] files)
    {
        foreach (var file in files)
            _folder.Write(file, Output);
    }

    private IEnumerable<(string Name, string? Expected, string? Actual)> Find(
        string expected,
        string actual,
        bool parse = false,
        bool mayBegin = false
    ) => Pairs(expected, actual, parse, mayBegin).Select(pair => (pair.Name, Below(pair.Expected), Below(pair.Actual)));

    private IReadOnlyList<DiffPair> Pairs(string expected, string actual, bool parse, bool mayBegin) =>
        DiffPairs.Find(_folder.PathOf(expected), _folder.PathOf(actual), parse, new PathPattern(["*.txt"], []), mayBegin);

    private string? Below(string? path) => path is null ? null : Path.GetRelativePath(_folder.Folder, path).Replace('\\', '/');

    private void AssertRefused(string message, string expected, string actual, bool parse = false) =>
        Assert.Equal(
            message
                .Replace("{0}", _folder.PathOf(expected), StringComparison.Ordinal)
                .Replace("{1}", _folder.PathOf(actual), StringComparison.Ordinal),
            Assert.Throws<UsageException>(() => Pairs(expected, actual, parse, mayBegin: false)).Message
        );
}
