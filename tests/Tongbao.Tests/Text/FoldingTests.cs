using Tongbao.Text;

namespace Tongbao.Tests.Text;

public class FoldingTests
{
    [Theory]
    [InlineData("（１）ＡＢ，：；！？％．", "(1)AB,:;!?%.")]
    [InlineData("﹝2024﹞3号", "〔2024〕3号")]
    [InlineData("— – ― － ─", "-----")]
    [InlineData("～〜", "~~")]
    [InlineData("○〇", "〇〇")]
    [InlineData("〝甲〞", "“甲”")]
    [InlineData("问题 1：\u3000学习\t不深入", "问题1:学习不深入")]
    [InlineData("甲\u200B乙\uFEFF丙\u00AD丁\u00A0戊", "甲乙丙丁戊")]
    [InlineData("①㈠⑴", "①㈠⑴")]
    [InlineData("“甲”、《乙》。", "“甲”、《乙》。")]
    public void Matching_sees_one_form_of_each_sign_and_no_white_space(string text, string folded) =>
        Assert.Equal(folded, FoldedText.Of(text).Value);

    [Theory]
    [InlineData("整改 措施：一是", 0, 4, "整改 措施")]
    [InlineData("整改 措施：一是", 4, 1, "：")]
    [InlineData("整改 措施： 一是", 4, 1, "：")]
    [InlineData("甲 乙", 1, 0, "")]
    public void A_place_in_the_folded_view_leads_back_to_the_source(string text, int index, int length, string source)
    {
        var span = FoldedText.Of(text).ToSource(index, length);

        Assert.Equal(source, text.Substring(span.Start, span.Length));
    }

    [Fact]
    public void Folding_part_of_a_text_keeps_the_offsets_of_the_whole() =>
        Assert.Equal(3, FoldedText.Of("甲 乙 丙", new TextSpan(1, 3)).ToSource(1) - 1);

    [Theory]
    [InlineData("", 0)]
    [InlineData(" \t\n\u3000\u200B", 0)]
    [InlineData("整 改。", 3)]
    public void The_ledger_counts_ink_and_not_layout(string text, int ink) => Assert.Equal(ink, Folding.CountInk(text));
}
