using Tongbao.Tests.Samples;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Docs;

/// <summary>The C# of README and docs compiles, and does what they say. It runs alone: it writes into the working folder.</summary>
[Collection(nameof(Alone))]
public sealed class SnippetTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _before = Directory.GetCurrentDirectory();
    private readonly TextWriter _console = Console.Out;
    private readonly StringWriter _written = new();

    public SnippetTests()
    {
        var faulty = new Sample("03-planted-defects");
        _folder.Write("notice.pdf", File.ReadAllBytes(faulty.PathOf("notice.pdf")));
        _folder.Write(
            "golden.yaml",
            File.ReadAllText(faulty.PathOf("notice.yaml")).Replace("思政课教学", "思政课", StringComparison.Ordinal)
        );
        _folder.Write("mine.yaml", DocPage.Of("docs/en/rules.md").Blocks("yaml").First());
        Directory.SetCurrentDirectory(_folder.Folder);
        Console.SetOut(_written);
    }

    public void Dispose()
    {
        Console.SetOut(_console);
        Directory.SetCurrentDirectory(_before);
        _folder.Dispose();
    }

    [Fact]
    public void Every_block_of_the_documentation_is_compiled()
    {
        var compiled = Trimmed(File.ReadAllText(DocPage.PathOf("tests/Tongbao.Tests/Docs/Snippets.cs")));

        var blocks = DocPage.Languages.SelectMany(DocPage.In).SelectMany(page => page.Blocks("csharp"));

        Assert.All(blocks, block =>
            Assert.Contains(Trimmed(block.Replace("using Tongbao;\n", "", StringComparison.Ordinal)), compiled, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void They_parse_check_compare_and_say_where_a_text_is()
    {
        Snippets.Parse();
        Snippets.ParseWithOptions();
        Snippets.CheckAndCompare();
        Snippets.Locate();
        var written = _written.ToString();

        Assert.Contains("2.1.1.1 Completed ", written, StringComparison.Ordinal);
        Assert.Contains(": TB201 ", written, StringComparison.Ordinal);
        Assert.Contains("TB201 number-gap", written, StringComparison.Ordinal);
        Assert.Contains("Changed ", written, StringComparison.Ordinal);
        Assert.Matches("page 2: [0-9.]+, ", written);
    }

    private static string Trimmed(string code) => string.Join('\n', code.Trim().Split('\n').Select(line => line.Trim()));
}
