using Tongbao.Tests.Support;

namespace Tongbao.Tests.Docs;

/// <summary>
/// What of a page comes from the code: between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>. Accepted as a
/// <see cref="Snapshot"/> is.
/// </summary>
internal static class DocTable
{
    public static void AssertIs(string page, string name, IEnumerable<string> lines)
    {
        var expected = string.Join('\n', lines).Trim();
        var actual = string.Join('\n', DocPage.Of(page).Table(name));
        if (expected == actual)
            return;
        if (Environment.GetEnvironmentVariable(Snapshot.AcceptVariable) != "1")
            Assert.Fail($"{page}: between <!-- {name} --> and <!-- /{name} --> must be\n\n{expected}\n\nor {Snapshot.AcceptVariable}=1");
        Replace(page, name, expected);
    }

    private static void Replace(string page, string name, string lines)
    {
        var (begin, end) = ($"<!-- {name} -->", $"<!-- /{name} -->");
        var text = DocPage.Of(page).Text;
        int from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length,
            to = text.IndexOf(end, StringComparison.Ordinal);
        File.WriteAllText(DocPage.PathOf(page), $"{text[..from]}\n{lines}\n{text[to..]}");
    }
}
