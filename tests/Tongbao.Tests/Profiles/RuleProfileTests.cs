using Tongbao.Matching;

namespace Tongbao.Tests.Profiles;

public class RuleProfileTests
{
    [Fact]
    public void The_default_profile_keeps_every_example_that_stands_beside_its_rules()
    {
        Assert.True(RuleExamples.Count(RuleProfile.Default) > 50);
        Assert.Empty(RuleExamples.Broken(RuleProfile.Default));
    }

    [Fact]
    public void An_example_that_is_not_kept_is_named_with_what_came_out_instead()
    {
        var profile = Read(
            """
            name: mine
            statuses:
              - { name: done, status: completed, pattern: "完成", examples: { 尚未完成: null, 已办结: completed } }
            """
        );

        Assert.Equal(
            [
                new BrokenExample("statuses/done", "尚未完成", null, "completed"),
                new BrokenExample("statuses/done", "已办结", "completed", null),
            ],
            RuleExamples.Broken(profile)
        );
    }

    [Fact]
    public void Rows_of_a_profile_that_extends_the_default_are_tried_first()
    {
        var profile = Read(
            """
            name: mine
            extends: default
            statuses:
              - { name: sealed, status: ongoing, pattern: "建议销号" }
            """
        );

        Assert.Equal("sealed", profile.Statuses.First(row => row.Pattern.IsMatch("建议销号")).Name);
        Assert.Equal("completed", profile.Statuses.First(row => row.Pattern.IsMatch("整改完成")).Name);
    }

    [Fact]
    public void A_label_of_the_user_is_read_beside_those_of_the_default_and_may_change_one()
    {
        var profile = Read(
            """
            name: mine
            extends: default
            labels:
              - { label: 整改亮点, kind: effects }
              - { label: 落实情况, kind: result }
            """
        );

        Assert.Equal(BlockKind.Effects, profile.ReadLabel("整改亮点:")?.Rule.Kind);
        Assert.Equal(BlockKind.Result, profile.ReadLabel("落实情况:")?.Rule.Kind);
        Assert.Equal(BlockKind.Measures, profile.ReadLabel("整改措施:")?.Rule.Kind);
    }

    [Fact]
    public void A_profile_that_extends_nothing_knows_only_its_own_rows() =>
        Assert.Null(Read("name: mine\nlabels: [{ label: 整改亮点, kind: effects }]").ReadLabel("整改措施:"));

    [Fact]
    public void A_new_label_reaches_the_notice_without_recompiling()
    {
        var profile = Read(
            """
            name: mine
            extends: default
            labels:
              - { label: 整改亮点, kind: effects }
            """
        );
        var text = "一、整改落实情况\n1.学习不深入。\n整改措施：开展学习。\n整改亮点：人人上讲台。\n";

        var notice = NoticeParser.Parse(NoticeSource.FromText(text), new ParseOptions { Rules = profile });

        Assert.Equal("人人上讲台。", notice.Issues[0].Blocks[1].Text.Text);
    }

    private static RuleProfile Read(string yaml) => RuleProfile.Read(new StringReader(yaml), "mine.yaml");
}
