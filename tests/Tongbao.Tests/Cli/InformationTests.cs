using System.Text.Json;
using Tongbao.Cli.Settings;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Cli;

/// <summary>The commands that explain: explain, rules, schema.</summary>
[Trait("Category", "Process")]
public sealed class InformationTests : IDisposable
{
    private readonly Tool _tool = new Tool().With("n.txt", SmallNotice.Text);

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Explain_prints_every_node_with_place_and_rule() =>
        AssertPrints(
            """
            title  p1 l1  paragraphs/title  关于巡察整改情况的通报
            preamble  p1 l2  outline/preamble  县委第三巡察组反馈2个问题。
            section 一、  p1 l3  series/chapter  整改落实情况
              issue 1.1 1.  p1 l4  titles/quoted  台账更新不及时
                status completed, from result  statuses/completed
                measures 整改措施  p1 l5  labels/整改措施
                  item 一是  p1 l5  series/ordinal-is  明确专人；
                  item 二是  p1 l5  series/ordinal-is  按月核对。
                result 整改结果  p1 l6  labels/整改结果  已完成整改。
              issue 1.2 2.  p1 l7  titles/quoted  值班制度不健全
                status not stated: no result, heading or sentence names one; see tongbao rules list statuses
                measures 整改措施  p1 l8  labels/整改措施  修订值班办法。
            closing  p1 l9  outline/closing  联系电话：0999-5550101
            claim issues 2个  p1 l2  totals/issues  2个问题

            """,
            "explain",
            "n.txt"
        );

    [Fact]
    public void Explain_lines_shows_place_and_width_of_every_line() =>
        AssertPrints(
            """
            p1 l1    0.0–10.0 em  甲不实。乙不实。丙不
            p1 l3    0.0– 5.0 em  整改措施：
            set aside: page number  p1 l2  — 3 —

            """,
            "explain",
            With("甲不实。乙不实。丙不\n— 3 —\n整改措施：\n"),
            "--stage",
            "lines"
        );

    [Fact]
    public void Explain_paragraphs_shows_what_belongs_together() =>
        AssertPrints(
            """
            title  p1 l1  关于整改情况的通报
            p1 l2  县委巡察组反馈了问题。
            p1 l3  一、整改情况

            """,
            "explain",
            With("关于整改情况的通报\n县委巡察组反馈了问题。\n一、整改情况\n"),
            "--stage",
            "paragraphs"
        );

    [Fact]
    public void Explain_outline_shows_the_nesting_and_the_series_of_every_heading() =>
        AssertPrints(
            """
            conventions
              series h、: 1 member, 100% count on
              series n.: 2 members, 100% count on
              label 整改措施 (measures): 2 paragraphs
              label 整改结果 (result): 1 paragraph
            readings
              → usual marks: 12.7 = own labels +4.0, labels covered +3.0, names a problem +2.5, has a body +2.0, counts on +1.0, number of issues +0.2; 2 issues
            outline
              1  series/chapter  p1 l3  一、整改落实情况
                1.1  series/article  p1 l4  1.关于“台账更新不及时”问题的整改
                  label 整改措施  p1 l5  整改措施：一是明确专人；二是按月核对。
                  label 整改结果  p1 l6  整改结果：已完成整改。
                1.2  series/article  p1 l7  2.关于“值班制度不健全”问题的整改
                  label 整改措施  p1 l8  整改措施：修订值班办法。

            """,
            "explain",
            "n.txt",
            "--stage",
            "outline"
        );

    [Fact]
    public void An_explanation_is_data_too_the_same_in_every_language()
    {
        var run = _tool.Run("explain", "n.txt", "--issue", "1.2", "-f", "json");
        var issue = JsonDocument.Parse(run.Output).RootElement.GetProperty("nodes")[0];

        Assert.Equal(run.Output, _tool.Run("explain", "n.txt", "--issue", "1.2", "-f", "json", "--lang", "zh").Output);
        Assert.Equal(
            ("issue", "1.2", 7, "titles/quoted", "值班制度不健全"),
            (
                issue.GetProperty("kind").GetString(),
                issue.GetProperty("id").GetString(),
                issue.GetProperty("lines")[0].GetInt32(),
                issue.GetProperty("rule").GetString(),
                issue.GetProperty("text").GetString()
            )
        );
        Assert.Equal(
            ["status", "measures"],
            issue.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("kind").GetString())
        );
    }

    [Theory]
    [InlineData("notice")]
    [InlineData("lines")]
    [InlineData("paragraphs")]
    [InlineData("outline")]
    [InlineData("tables")]
    public void Every_stage_is_explained_as_data(string stage)
    {
        var table = Path.Combine(Repository.Samples, "07-ledger-in-annex", "ledger.html");
        var root = JsonDocument.Parse(_tool.Run("explain", table, "--stage", stage, "-f", "json").Output).RootElement;

        Assert.Equal(("tongbao.explanation/1", stage), (root.GetProperty("schema").GetString(), root.GetProperty("stage").GetString()));
        Assert.NotEqual(0, root.GetProperty("nodes").GetArrayLength());
    }

    [Theory]
    [InlineData("The words.")]
    [InlineData("The words.", "--lang", "en")]
    [InlineData("文字内容。", "--lang", "zh")]
    public void Columns_of_a_long_table_are_described_in_the_language_that_is_named(string expected, params string[] options)
    {
        var schema = JsonDocument.Parse(_tool.Run(["schema", "--rows", "items", .. options]).Output).RootElement;

        Assert.Equal(expected, schema.GetProperty("properties").GetProperty("text").GetProperty("description").GetString());
        Assert.Equal(2, _tool.Run("schema", "--rows", "items", "--lang", "fr").ExitCode);
    }

    [Fact]
    public void Rules_list_names_every_finding_and_every_rule()
    {
        var run = _tool.Run("rules", "list");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Findings\n  TB101  error    page-unreadable\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nRules of the profile default\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  labels/整改措施  ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_show_prints_the_page_of_a_finding() =>
        AssertPrints(
            """
            TB201 number-gap (warning)

            The printed numbers of neighbouring issues or sections do not run on by one.

            Example: 整改问题 5. is followed by 整改问题 7.: 6 is not printed
            Mending: Look between the two: either the notice skips a number, or a heading was not recognised.

            """,
            "rules",
            "show",
            "TB201"
        );

    [Fact]
    public void Rules_show_finds_a_rule_by_the_name_that_explain_prints() =>
        Assert.StartsWith("labels/整改措施\n", _tool.Run("rules", "show", "labels/整改措施").Output, StringComparison.Ordinal);

    [Fact]
    public void Rules_show_says_where_the_names_are_when_there_is_no_such_rule()
    {
        var run = _tool.Run("rules", "show", "TB999");

        Assert.Equal(
            (2, "", "tongbao: no rule is called TB999, and none has this word; tongbao rules list shows them all\n"),
            (run.ExitCode, run.Output, run.Error.ReplaceLineEndings("\n"))
        );
    }

    [Fact]
    public void Rules_test_finds_the_default_profile_true_to_its_examples()
    {
        var run = _tool.Run("rules", "test");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches("^[1-9][0-9]+ examples kept, 0 broken\n$", run.Output);
    }

    [Fact]
    public void Rules_test_prints_an_example_that_a_profile_breaks()
    {
        var run = _tool
            .With(
                "mine.yaml",
                "name: mine\nextends: default\nseries:\n  - { name: letter, forms: [\"甲{1}.\"], examples: { 甲1.查: 2 } }\n"
            )
            .Run("rules", "test", "--rules", "mine.yaml");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("series/letter: 甲1.查\n  expected 2\n  got      1\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_of_a_profile_of_ones_own_is_read()
    {
        _tool
            .With("mine.yaml", "name: mine\nextends: default\nlabels:\n  - { label: 自拟标签, kind: effects }\n")
            .With("own.txt", SmallNotice.Text.Replace("整改结果：", "自拟标签："));
        var run = _tool.Run("explain", "own.txt", "--rules", "mine.yaml");

        Assert.Contains("effects 自拟标签  p1 l6  labels/自拟标签  已完成整改。", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_prints_the_schema_of_the_output() => AssertPrints(NoticeSchema.ToJson(), "schema");

    [Fact]
    public void Schema_prints_the_schema_of_the_configuration() =>
        Assert.Equal(
            (0, ConfigurationSchema.Write(Language.English)),
            (_tool.Run("schema", "--config").ExitCode, _tool.Run("schema", "--config").Output)
        );

    [Theory]
    [InlineData("--help")]
    [InlineData("parse", "--help")]
    [InlineData("explain", "--help")]
    public void Help_goes_to_standard_output_and_has_an_example(params string[] arguments)
    {
        var run = _tool.Run(arguments);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Example", run.Output, StringComparison.Ordinal);
        Assert.Contains("tongbao ", run.Output, StringComparison.Ordinal);
    }

    private void AssertPrints(string expected, params string[] arguments)
    {
        var run = _tool.Run(arguments);

        Assert.Equal(
            (0, expected, ""),
            (run.ExitCode, string.Join('\n', run.Output.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())), run.Error)
        );
    }

    private string With(string text)
    {
        _tool.With("own.txt", text);
        return "own.txt";
    }
}
