namespace Tongbao.Tests.Support;

/// <summary>A table of the README that comes from the code: between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>.</summary>
internal static class ReadmeTable
{
    public static void AssertIs(string name, IEnumerable<string> rows)
    {
        var (begin, end) = ($"<!-- {name} -->", $"<!-- /{name} -->");
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        int from = readme.IndexOf(begin, StringComparison.Ordinal),
            to = readme.IndexOf(end, StringComparison.Ordinal);
        var (expected, actual) = (string.Join('\n', rows), from >= 0 && to > from ? readme[(from + begin.Length)..to].Trim() : "");

        if (expected != actual)
            Assert.Fail($"README.md: between {begin} and {end} must stand\n\n{expected}\n");
    }
}
