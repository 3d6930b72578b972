using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Tongbao.Tests.Batches;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Cli;

/// <summary>With <c>--lang zh</c> an English word is a name: of a command, an option, a key, a format, a file.</summary>
[Trait("Category", "Process")]
public sealed partial class ChineseWordTests : IDisposable
{
    private static readonly string[] Names =
    [
        .. (string[])["tongbao", "TONGBAO", "YAML", "JSON", "Schema", "Markdown", "PDF", "Word", "OCR", "shell", "NUL", "LANG"],
        .. (string[])["yaml", "json", "ndjson", "csv", "xlsx", "parquet", "text", "default", "auto", "chi_sim", "zh", "en"],
    ];

    private readonly Tool _tool = new Tool().WithNotices(2);

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("parse in -o more -v", "")]
    [InlineData("parse in -o out --resume -v --force", "")]
    [InlineData("parse in -o out -f json --resume", "DIR")]
    [InlineData("parse in -o out -f json --resume --dry-run -v", "DIR")]
    [InlineData("parse in -o new -v --rules mine.yaml", "")]
    [InlineData("explain in/n001.txt --stage outline", "")]
    [InlineData("diff out/n001.txt.yaml out/n002.txt.yaml", "closing contact phone issues recall")]
    [InlineData("rules list 没有这样的词", "")]
    [InlineData("--help", "COMMAND docs notice parse check explain view diff merge rules schema doctor completion man")]
    public void What_people_read(string line, string others)
    {
        _tool.Run("parse", "in", "-o", "out");
        _tool
            .With("out/n002.txt.yaml", _tool.Read("out/n002.txt.yaml").Replace("台账更新不及时", "台账更新太慢"))
            .With("mine.yaml", "name: mine\nextends: default\n")
            .With("tongbao.yml", "jobs: 1\n");

        AssertNames(_tool.Run([.. line.Split(' '), "--lang", "zh"]), [.. line.Split(' ', '/', '.'), .. others.Split(' ')]);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("parse")]
    [InlineData("rules list")]
    public void Usage(string command) =>
        Assert.Matches(@"\n  tongbao [^\n]*\[选项\]\n", _tool.Run([.. command.Split(' '), "--help", "--lang", "zh"]).Output);

    [Fact]
    public void Settings_and_where_they_come_from()
    {
        var lines = _tool.Run("check", "in", "--show-settings", "--lang", "zh").Output.TrimEnd().Split('\n');

        Assert.Equal("# 没有tongbao.yaml", lines[0]);
        Assert.All(lines[1..], line => Assert.Matches("(默认|命令行)$", line));
    }

    [Theory]
    [InlineData("schema")]
    [InlineData("schema --config")]
    [InlineData("schema --rules")]
    [InlineData("schema --rows issues")]
    public void Descriptions_in_a_schema(string command)
    {
        var schema = _tool.Run([.. command.Split(' '), "--lang", "zh"]).Output;

        Assert.All(Description().Matches(schema).Select(match => match.Groups["words"].Value), words =>
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", words)
        );
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("junit")]
    [InlineData("github")]
    public void Findings_that_differ(string format)
    {
        _tool.With("notice.txt", "关于巡察整改情况的通报\n巡察组反馈2个问题。\n一、学习不深入\n整改措施：开展学习。\n");
        _tool.Run("parse", "notice.txt", "-f", "json", "-o", "one.json");
        var other = JsonNode.Parse(_tool.Read("one.json"))!;
        other["diagnostics"] = new JsonArray();
        _tool.With("two.json", other.ToJsonString());

        var report = _tool.Run("diff", "one.json", "two.json", "-f", format, "--lang", "zh").Output;

        Assert.Contains("声明问题2个", report, StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_report_without_findings() =>
        Assert.Contains("name=\"没有发现\"", _tool.Run("check", "in", "-f", "junit", "--lang", "zh").Output, StringComparison.Ordinal);

    [Fact]
    public void What_v_says_is_in_the_log_in_English()
    {
        _tool.Run("parse", "in", "-f", "csv", "-v", "--log", "log.ndjson", "--lang", "zh");

        Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", _tool.Read("log.ndjson"));
    }

    private static void AssertNames(ToolRun run, string[] others)
    {
        var words = Word().Matches(Path().Replace(run.Output + run.Error, "")).Select(match => match.Value);
        Assert.Equal([], words.Except([.. Names, .. others], StringComparer.Ordinal));
    }

    // Names of options, files, rules and codes, versions, and what is quoted of an output.
    [GeneratedRegex(@"--?\w[\w-]*|[\w*-]*[./][\w./*+-]*|<[^>]*>|\[[^\]\n]*\]|TB[0-9]+")]
    private static partial Regex Path();

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex Word();

    [GeneratedRegex("\"description\": \"(?<words>[^\"]*)\"")]
    private static partial Regex Description();
}
