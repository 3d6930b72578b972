using System.Text.RegularExpressions;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Architecture;

public partial class LayerTests
{
    // Leaves that every stage may use; of them only Rules uses another.
    private static readonly string[] Leaves = ["Text", "Diagnostics", "Rules"];

    // A stage may use only what stands before it.
    private static readonly string[] Stages =
    [
        "Pages",
        "Lines",
        "Framing",
        "Paragraphs",
        "Outlining",
        "Issues",
        "Facts",
        "Notices",
        "Checks",
        "Writers",
        "Comparing",
    ];

    private static readonly string[] Folders =
    [
        .. Directory.GetDirectories(SourceTree.Library).Select(path => Path.GetFileName(path)).Where(name => name is not ("bin" or "obj")),
    ];

    [Fact]
    public void Every_folder_of_the_library_is_a_stage_or_a_leaf() =>
        Assert.Equal(Leaves.Concat(Stages).Order(StringComparer.Ordinal), Folders.Order(StringComparer.Ordinal));

    [Fact]
    public void A_stage_uses_only_the_stages_before_it() =>
        Assert.Empty(
            Folders.SelectMany(folder =>
                SourceTree
                    .Files(Path.Combine(SourceTree.Library, folder))
                    .SelectMany(file => Trespasses(folder, SourceTree.Name(file), File.ReadAllText(file)))
            )
        );

    [Theory]
    [InlineData("using Tongbao.Issues;")]
    [InlineData("private Tongbao.Issues.Statement? _statement;")]
    [InlineData("using Draft = Tongbao.Issues.IssueDraft;")]
    public void A_stage_that_uses_a_later_one_is_named(string line) =>
        Assert.Equal(["Lines/Bad.cs uses Tongbao.Issues"], Trespasses("Lines", "Lines/Bad.cs", $"using Tongbao.Text;\n{line}\n"));

    [Fact]
    public void Only_Pages_Pdf_knows_the_PDF_library() =>
        Assert.Equal(
            ["src/Tongbao/Pages/Pdf"],
            SourceTree
                .Files(Path.Combine(Repository.Root, "src"))
                .Where(file => File.ReadAllText(file).Contains("UglyToad.PdfPig", StringComparison.Ordinal))
                .Select(file => SourceTree.Name(Path.GetDirectoryName(file)!))
                .Distinct()
        );

    [Fact]
    public void Only_the_reader_of_web_pages_knows_AngleSharp() =>
        Assert.All(
            SourceTree
                .Files(Path.Combine(Repository.Root, "src"))
                .Where(file => File.ReadAllText(file).Contains("using AngleSharp", StringComparison.Ordinal))
                .Select(SourceTree.Name),
            name => Assert.StartsWith("src/Tongbao/Pages/Html/", name, StringComparison.Ordinal)
        );

    private static IEnumerable<string> Trespasses(string folder, string file, string source) =>
        StageName()
            .Matches(source)
            .Select(match => match.Groups["stage"].Value)
            .Distinct()
            .Where(used => Leaves.Concat(Stages).Contains(used) && !MayUse(folder).Contains(used))
            .Select(used => $"{file} uses Tongbao.{used}");

    private static IEnumerable<string> MayUse(string folder) =>
        folder switch
        {
            "Rules" => ["Rules", "Text"],
            "Text" or "Diagnostics" => [folder],
            _ => Leaves.Concat(Stages.Take(Array.IndexOf(Stages, folder) + 1)),
        };

    [GeneratedRegex(@"\bTongbao\.(?<stage>[A-Z][A-Za-z]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex StageName();
}
