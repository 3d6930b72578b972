using Tongbao.Tests.Support;

namespace Tongbao.Tests.Architecture;

public class LayerTests
{
    // A folder may use only those before it, and what is below itself.
    private static readonly string[] Library =
    [
        "Languages",
        "Text",
        "Vocabulary",
        "Findings",
        "Profiles",
        "Matching",
        "Documents",
        "Reading",
        "Lines",
        "Tabulation",
        "Framing",
        "Paragraphs",
        "Outlining",
        "Issues",
        "Facts",
        "Notices",
        "Checks",
        "Formats",
        "Comparing",
        ".",
    ];

    private static readonly string[] CommandLine =
    [
        "Shell",
        "Inputs",
        "Reading",
        "Settings",
        "Jobs",
        "Workers",
        "FastStart",
        "Batches",
        "Checking",
        "Diffs",
        "Serving",
        "Doctor",
        "Commands",
        ".",
    ];

    [Theory]
    [InlineData("Tongbao")]
    [InlineData("Tongbao.Tables")]
    [InlineData("Tongbao.Review")]
    [InlineData("Tongbao.Recognition")]
    [InlineData("Tongbao.Cli")]
    public void No_folder_of_a_project_stands_in_a_cycle(string project) => Assert.Empty(FolderGraph.Of(project).Cycles());

    [Fact]
    public void A_stage_of_the_library_uses_only_the_stages_before_it() => AssertOrder("Tongbao", Library);

    [Fact]
    public void A_layer_of_the_command_line_uses_only_the_layers_below_it() => AssertOrder("Tongbao.Cli", CommandLine);

    [Fact]
    public void Only_the_reader_of_PDF_knows_PdfPig() => AssertKnownOnlyBelow("UglyToad.PdfPig", "src/Tongbao/Reading/Pdf/");

    [Fact]
    public void Only_the_reader_of_web_pages_knows_AngleSharp() => AssertKnownOnlyBelow("using AngleSharp", "src/Tongbao/Reading/Html/");

    private static void AssertOrder(string project, string[] order)
    {
        var graph = FolderGraph.Of(project);
        // A new folder gets its place in the order.
        Assert.Equal(order.Order(StringComparer.Ordinal), graph.Folders.Select(Top).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(
            graph
                .Arrows.Where(arrow => Array.IndexOf(order, Top(arrow.Key.To)) > Array.IndexOf(order, Top(arrow.Key.From)))
                .Select(arrow => arrow.Value)
        );
    }

    private static string Top(string folder) => folder.Split('/')[0];

    private static void AssertKnownOnlyBelow(string words, string folder)
    {
        var files = SourceTree
            .Files(Path.Combine(Repository.Root, "src"))
            .Where(file => File.ReadAllText(file).Contains(words, StringComparison.Ordinal))
            .Select(SourceTree.Name)
            .ToList();
        Assert.NotEmpty(files);
        Assert.All(files, name => Assert.StartsWith(folder, name, StringComparison.Ordinal));
    }
}
