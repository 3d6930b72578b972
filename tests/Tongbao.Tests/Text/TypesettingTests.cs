using Tongbao.Text;

namespace Tongbao.Tests.Text;

public class TypesettingTests
{
    [Theory]
    [InlineData("完成整改。", true)]
    [InlineData("“完成整改。”", true)]
    [InlineData("（已完成！）", true)]
    [InlineData("整改措施：", true)]
    [InlineData("建立台账；  ", true)]
    [InlineData("建立台账，", false)]
    [InlineData("建立台账", false)]
    [InlineData("”", false)]
    [InlineData("", false)]
    public void A_sentence_ends_at_a_stop_whatever_closes_after_it(string text, bool ends) =>
        Assert.Equal(ends, Typesetting.EndsSentence(text));

    [Theory]
    [InlineData("整改", 2)]
    [InlineData("PDF", 1.5)]
    [InlineData("第 6 组", 3.5)]
    [InlineData("整\u200B改", 2)]
    public void A_Chinese_character_is_one_em_wide_and_a_Latin_one_half(string text, double ems) =>
        Assert.Equal(ems, Typesetting.Ems(text));

    [Theory]
    [InlineData("整改到位", "整")]
    [InlineData("改。下一步", "改。")]
    [InlineData("（一）学习", "（一）")]
    [InlineData("“三会", "“三")]
    [InlineData("2024年", "2024")]
    [InlineData("a.b@example.org，", "a.b@example.org，")]
    [InlineData("31.5%的", "31.5%")]
    [InlineData("", "")]
    public void The_first_unit_is_what_may_not_be_torn_from_a_lines_start(string line, string unit) =>
        Assert.Equal(unit, Typesetting.FirstUnit(line).ToString());

    [Theory]
    [InlineData("召开党组", "会议", "")]
    [InlineData("关于PDF", "的", "")]
    [InlineData("the red", "house", " ")]
    [InlineData("电话024-0000", "0000", "")]
    [InlineData("邮箱someone@exam", "ple.org", "")]
    [InlineData("", "会议", "")]
    public void A_wrap_between_two_lines_is_undone(string before, string after, string glue) =>
        Assert.Equal(glue, Typesetting.Glue(before, after));
}
