using System.Text.Json.Nodes;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Cli;

/// <summary>Finding a rule by what stands in a notice, and an issue by its id.</summary>
[Trait("Category", "Process")]
public sealed class RulesHabitTests : IDisposable
{
    private readonly Tool _tool = new Tool()
        .With("mine.yaml", "name: mine\nextends: default\nlabels:\n  - { label: 督办意见, kind: other }\n")
        .With("a.txt", SmallNotice.Text);

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_word_of_a_notice_finds_its_row() =>
        Assert.StartsWith(
            "labels/督办意见\nother\n",
            _tool.Run("rules", "show", "督办", "--rules", "mine.yaml").Output,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("titles/first-sentence", "the name of a problem is the first sentence of its statement")]
    [InlineData("learned/整改亮点", "整改亮点: a label that the notice itself teaches")]
    [InlineData("labels/整改亮点", "整改亮点: a label that the notice itself teaches")]
    [InlineData("series/learned 甲、", "甲、: numbers that the notice itself teaches")]
    [InlineData("blocks/unlabelled", "text of an issue before its first label, or without any")]
    public void A_rule_without_a_row_says_what_it_is(string rule, string meaning)
    {
        var run = _tool.Run("rules", "show", rule);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"{rule}\n{meaning}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_that_the_profile_lists_is_explained_by_its_row()
    {
        var tree = _tool.Run("explain", "a.txt").Output;

        Assert.Contains("labels/整改措施\n", tree, StringComparison.Ordinal);
        Assert.DoesNotContain("learned/", tree, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rules", "list", "没有这样的词")]
    [InlineData("rules", "list", "没有这样的词", "-f", "json")]
    [InlineData("rules", "show", "没有这样的词")]
    public void What_finds_nothing_says_so(params string[] arguments)
    {
        var run = _tool.Run(arguments);

        Assert.Equal(
            (2, "", "tongbao: no rule is called 没有这样的词, and none has this word; tongbao rules list shows them all\n"),
            (run.ExitCode, run.Output, run.Error)
        );
    }

    [Fact]
    public void A_list_has_no_head_without_rows() =>
        Assert.Matches("^Rules of the profile default\n(  \\S.*\n)+$", _tool.Run("rules", "list", "阶段性成效").Output);

    [Fact]
    public void Every_rule_that_explain_prints_is_shown()
    {
        var tree = _tool.Run("explain", "a.txt", "-f", "json").Output;
        var rules = System.Text.RegularExpressions.Regex.Matches(tree, "\"rule\": \"([^\"]+)\"").Select(match => match.Groups[1].Value);

        Assert.All(rules.Distinct(), rule => Assert.Equal(0, _tool.Run("rules", "show", rule).ExitCode));
    }

    [Fact]
    public void Profiles_are_tested_by_their_names_and_each_of_them()
    {
        _tool
            .With("wrong.yaml", "name: wrong\nextends: default\nlabels:\n  - { label: \"督办意见：\", kind: other }\n")
            .With("open.yaml", "name: [个别\nlabels: []\n");

        Assert.Equal(0, _tool.Run("rules", "test", "mine.yaml").ExitCode);
        var both = _tool.Run("rules", "test", "wrong.yaml", "mine.yaml");
        Assert.Equal(1, both.ExitCode);
        Assert.StartsWith("wrong.yaml:\n", both.Output, StringComparison.Ordinal);
        Assert.Contains("\nmine.yaml:\n", both.Output, StringComparison.Ordinal);
        Assert.Equal(2, _tool.Run("rules", "test", "mine.yaml", "--rules", "mine.yaml").ExitCode);
        Assert.StartsWith(
            "tongbao: open.yaml:2: this is no YAML: ",
            _tool.Run("rules", "test", "open.yaml").Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_profile_extends_a_file_beside_it_and_show_says_what_a_row_shadows()
    {
        _tool.With("rules/ours.yaml", "name: ours\nextends: ../mine.yaml\nlabels:\n  - { label: 督办意见, kind: result }\n");

        Assert.Equal(
            "labels/督办意见\nresult\n  ours.yaml:4\n  shadows mine.yaml:4: other\n",
            _tool.Run("rules", "show", "督办意见", "--rules", "rules/ours.yaml").Output
        );
        Assert.Contains(
            "statuses/completed\n",
            _tool.Run("rules", "show", "statuses/completed", "--rules", "rules/ours.yaml").Output,
            StringComparison.Ordinal
        );
        var run = _tool.Run("parse", "a.txt", "--rules", "rules/ours.yaml", "-q");
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("name: mine\nextends: mine.yaml\n", "mine.yaml:2: extends: mine.yaml extends this profile itself")]
    [InlineData(
        "name: mine\nextends: gone.yaml\n",
        "mine.yaml:2: extends: gone.yaml is no file, and not default: a path is relative to mine.yaml"
    )]
    public void A_file_that_cannot_be_extended_is_told_with_its_line(string profile, string problem)
    {
        var run = _tool.With("mine.yaml", profile).Run("rules", "test", "--rules", "mine.yaml");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_is_filtered_marks_rows_of_ones_own_and_is_JSON_where_wanted()
    {
        Assert.Contains(
            "\n* labels/督办意见  other\n",
            _tool.Run("rules", "list", "督办", "--rules", "mine.yaml").Output,
            StringComparison.Ordinal
        );
        var json = JsonNode.Parse(_tool.Run("rules", "list", "督办意见", "--rules", "mine.yaml", "-f", "json").Output)!;

        Assert.True((bool)Assert.Single(json["rules"]!.AsArray(), row => (string)row!["rule"]! == "labels/督办意见")!["own"]!);
    }

    [Fact]
    public void A_profile_with_a_row_that_never_fits_fails_its_test()
    {
        _tool.With("trap.yaml", "name: trap\nextends: default\nlabels:\n  - { label: 督办意见：, kind: other }\n");
        var run = _tool.Run("rules", "test", "--rules", "trap.yaml");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a label stands without its colon", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("整改措施：补登。", "no result, heading or sentence names one")]
    [InlineData("整改措施：补登。\n整改结果：见附表。", "整改结果 names no known one")]
    public void A_status_that_is_unknown_says_why(string blocks, string why)
    {
        _tool.With(
            "b.txt",
            $"关于巡察整改情况的通报\n一、整改落实情况\n1.关于“台账不全”问题的整改\n{blocks}\n2.关于“巡河不实”问题的整改\n{blocks}\n"
        );

        Assert.Contains($"status not stated: {why}; ", _tool.Run("explain", "b.txt").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_issue_is_explained_alone()
    {
        var run = _tool.Run("explain", "a.txt", "--issue", "1.2");

        Assert.StartsWith("issue 1.2 2.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("issue 1.1", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, _tool.Run("explain", "a.txt", "--issue", "9.9").ExitCode);
    }
}
