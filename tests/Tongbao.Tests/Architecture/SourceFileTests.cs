using System.Text.RegularExpressions;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Architecture;

public partial class SourceFileTests
{
    // Nine files in ten of well-kept .NET code bases are shorter.
    private const int MaxLines = 300;

    private const int MaxColumns = 140;

    // What can be taken in at a glance.
    private const int MaxFiles = 18;

    private static IReadOnlyList<string> Written { get; } =
    [
        .. SourceTree
            .Files(Path.Combine(Repository.Root, "src"), Path.Combine(Repository.Root, "tests"))
            .Where(file => !file.EndsWith(".g.cs", StringComparison.Ordinal)),
    ];

    private static IEnumerable<string> Product => Written.Where(file => SourceTree.Name(file).StartsWith("src/", StringComparison.Ordinal));

    [Fact]
    public void No_file_is_longer_than_a_reader_can_hold() =>
        Assert.DoesNotContain(Written.Select(file => (Lines: File.ReadLines(file).Count(), Name: SourceTree.Name(file))), file =>
            file.Lines > MaxLines
        );

    [Fact]
    public void No_line_of_code_is_wider_than_a_reader_sees() => Assert.Empty(Written.SelectMany(WideLines));

    [Fact]
    public void A_file_of_the_product_holds_the_one_type_it_is_named_after() =>
        Assert.Empty(
            Product
                .Where(file =>
                    TypeName().Matches(File.ReadAllText(file)).Select(match => match.Groups["name"].Value).Distinct().ToList()
                        is not [var only]
                    || only != Path.GetFileNameWithoutExtension(file)
                )
                .Select(SourceTree.Name)
        );

    [Fact]
    public void A_folder_of_the_product_can_be_taken_in_at_a_glance() =>
        Assert.DoesNotContain(Product.GroupBy(file => Path.GetDirectoryName(SourceTree.Name(file))), folder => folder.Count() > MaxFiles);

    // Lines of raw strings are data.
    private static IEnumerable<string> WideLines(string file)
    {
        var isData = false;
        foreach (var (index, line) in File.ReadLines(file).Index())
        {
            var turns = line.Split("\"\"\"").Length % 2 == 0;
            if (line.Length > MaxColumns && !isData && !line.Contains("\"\"\"", StringComparison.Ordinal))
                yield return $"{SourceTree.Name(file)}:{index + 1}";
            isData ^= turns;
        }
    }

    [GeneratedRegex(
        @"^(?:(?:public|internal|file|static|sealed|abstract|partial|readonly|ref)\s+)*(?:class|record "
            + @"struct|record|struct|interface|enum)\s+(?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex TypeName();
}
