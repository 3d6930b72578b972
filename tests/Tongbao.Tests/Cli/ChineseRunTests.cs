using System.Text.RegularExpressions;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Cli;

/// <summary>With <c>--lang zh</c> nothing that people read is an English sentence.</summary>
[Trait("Category", "Process")]
public sealed partial class ChineseRunTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    public static TheoryData<string> SampleNames { get; } =
    [
        .. Directory
            .EnumerateDirectories(Repository.Samples)
            .Select(folder => Path.GetFileName(folder)!)
            .Where(name => char.IsAsciiDigit(name[0])),
    ];

    public static TheoryData<string> Keys { get; } = [.. FindingKinds.All.Select(kind => kind.Code)];

    [Theory, MemberData(nameof(SampleNames))]
    public void A_sample(string name)
    {
        var folder = Path.Combine(Repository.Samples, name);
        var notice = Directory
            .EnumerateFiles(folder)
            .Order(StringComparer.Ordinal)
            .First(file => Path.GetExtension(file) is ".txt" or ".html");
        File.Copy(notice, _tool.PathOf(Path.GetFileName(notice)));
        var file = Path.GetFileName(notice);

        AssertChinese(_tool.Run("check", file, "--statistics", "--lang", "zh"));
        AssertChinese(_tool.Run("parse", file, "-o", "out.yaml", "--lang", "zh"));
        AssertChinese(_tool.Run("parse", ".", "-o", "out/", "--lang", "zh"));
        AssertChinese(_tool.Run("parse", ".", "-o", "out/", "--lang", "zh", "--resume", "--dry-run"));
    }

    [Theory]
    [InlineData("notice")]
    [InlineData("lines")]
    [InlineData("paragraphs")]
    [InlineData("outline")]
    [InlineData("tables")]
    public void The_explanation_of_a_stage(string stage)
    {
        foreach (var name in (string[])["03-planted-defects/notice.pdf", "07-ledger-in-annex/ledger.html"])
        {
            var run = _tool.Run("explain", Path.Combine(Repository.Samples, name), "--stage", stage, "--lang", "zh");
            AssertChinese(run);
            Assert.DoesNotMatch(@"^\s*(?!TB|p\d)[a-z]{4,} ", run.Output);
        }
    }

    [Theory]
    [InlineData(2, "parse")]
    [InlineData(2, "pars")]
    [InlineData(2, "parse notice.txt --outputt x")]
    [InlineData(2, "parse notice.txt -f pdf")]
    [InlineData(2, "parse notice.txt -o out.pdf")]
    [InlineData(2, "parse notice.txt -o")]
    [InlineData(2, "parse notice.txt --timeout soon")]
    [InlineData(2, "parse notice.txt --rules broken.yaml")]
    [InlineData(2, "parse notice.txt --config broken.yaml")]
    [InlineData(2, "parse . --shard 3/2 -o out/")]
    [InlineData(2, "check --select TB999 notice.txt")]
    [InlineData(2, "view notice.txt --port x")]
    [InlineData(2, "explain")]
    [InlineData(2, "rules show nothing")]
    [InlineData(2, "diff none.yaml other.yaml")]
    [InlineData(2, "merge none")]
    [InlineData(4, "parse none.pdf")]
    [InlineData(4, "parse empty.txt")]
    [InlineData(4, "parse empty")]
    [InlineData(3, "parse notice.txt empty.txt -o mixed/")]
    [InlineData(6, "parse notice.txt -o notice.txt/x.yaml")]
    public void An_error_of_the_exit_codes(int code, string line)
    {
        _tool.With("notice.txt", SmallNotice.Text).With("empty.txt", "").With("broken.yaml", "nothing: true\n");
        Directory.CreateDirectory(_tool.PathOf("empty"));

        var run = _tool.Run([line.Split(' ')[0], "--lang", "zh", .. line.Split(' ').Skip(1)]);

        Assert.Equal(code, run.ExitCode);
        Assert.NotEmpty(run.Error);
        AssertChinese(run);
    }

    [Theory]
    [InlineData("cut.pdf", "%PDF-1.7\nnothing that a PDF holds")]
    [InlineData("cut.docx", "PK\u0003\u0004 cut off")]
    [InlineData("entry.xlsx", "PK\u0003\u0004[Content_Types].xml cut off")]
    [InlineData("out.yaml", "schema: tongbao.notice/1\ntitle: [\n")]
    [InlineData("out.json", "{\"schema\":\"tongbao.notice/1\",")]
    public void A_damaged_file(string file, string text)
    {
        var run = _tool.With(file, text).Run("parse", file, "--lang", "zh");

        Assert.Equal(4, run.ExitCode);
        AssertChinese(run);
        Assert.DoesNotMatch("：[A-Za-z]+ [a-z]+", run.Error);
    }

    [Theory]
    [InlineData("format: [json", "parse notice.txt --config broken.yaml")]
    [InlineData("format: json\nformat: yaml", "parse notice.txt --config broken.yaml")]
    [InlineData("labels: {", "parse notice.txt --rules broken.yaml")]
    [InlineData("name: mine\nseries:\n  - { name: x, pattern: '(' }", "rules test --rules broken.yaml")]
    public void A_broken_configuration_or_profile(string yaml, string line)
    {
        _tool.With("notice.txt", SmallNotice.Text).With("broken.yaml", yaml);
        var run = _tool.Run([.. line.Split(' '), "--lang", "zh"]);

        Assert.Equal(2, run.ExitCode);
        AssertChinese(run);
        Assert.DoesNotMatch("：[A-Za-z]+ [a-z]+", run.Error);
    }

    [Theory, MemberData(nameof(Keys))]
    public void The_manual_page_of_a_finding(string code)
    {
        var kind = FindingKinds.Find(code)!;
        Assert.All([kind.NameIn(Language.Chinese), kind.MeaningIn(Language.Chinese), kind.MendingIn(Language.Chinese)], words =>
            Assert.DoesNotMatch(EnglishWords(), words)
        );
    }

    [Fact]
    public void The_workbook_and_the_review_page_of_a_notice_with_findings()
    {
        File.Copy(Path.Combine(Repository.Samples, "03-planted-defects", "notice.txt"), _tool.PathOf("notice.txt"));
        _tool.Run("parse", "notice.txt", "-o", "ledger.xlsx", "--lang", "zh");
        using var book = System.IO.Compression.ZipFile.OpenRead(_tool.PathOf("ledger.xlsx"));
        foreach (var sheet in book.Entries.Where(entry => entry.FullName.Contains("worksheets/", StringComparison.Ordinal)))
        {
            using var xml = new StreamReader(sheet.Open());
            AssertChinese(Tags().Replace(xml.ReadToEnd(), "\n"));
        }

        var page = _tool.Run("view", "notice.txt", "--lang", "zh").Output;
        AssertChinese(Tags().Replace(Code().Replace(page, ""), "\n"));
    }

    private static void AssertChinese(ToolRun run) => AssertChinese(run.Output + run.Error);

    // Three English words in a row are a sentence; names of options, codes, formats and files are not.
    private static void AssertChinese(string text) => Assert.DoesNotContain(text.Split('\n'), line => EnglishWords().IsMatch(line));

    [GeneratedRegex(@"(?<![-\w./@])[A-Za-z]+ [a-z]{2,} [a-z]{2,}(?![-\w./])")]
    private static partial Regex EnglishWords();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("<(?<tag>style|script)[^>]*>.*?</\\k<tag>>", RegexOptions.Singleline)]
    private static partial Regex Code();
}
