using Tongbao.Findings;
using Tongbao.Lines;
using Tongbao.Lines.Signs;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Reading.Recognition;

/// <summary>What becomes of the text and the furniture of recognised lines.</summary>
public class RecognisedTextSpecs
{
    [Theory, Spec("recognised.md")]
    public void Signs_that_look_alike_become_those_that_were_printed(string name, string input, string expected) =>
        SpecFile.AssertGives(name, expected, RecognisedText.Repair(input).Replace($"{RecognisedText.Nothing}", ""));

    [Theory, Spec("doubtful.md")]
    public void What_OCR_is_not_sure_of_is_a_finding_where_it_matters(string name, string input, string expected)
    {
        var (text, confidence, sure) = ("", new List<double>(), 95.0);
        foreach (var c in input)
        {
            if (c is '‹' or '›')
            {
                sure = c == '‹' ? 70 : 95;
                continue;
            }

            text += c;
            confidence.Add(sure);
        }

        var findings = new FindingBag();
        DoubtfulReading.Report([Recognised(text, 1, 95) with { Confidence = confidence }], RuleProfile.Default, findings);

        var found = findings
            .ToSorted()
            .Select(finding => finding.Message[..finding.Message.IndexOf(" was read", StringComparison.Ordinal)]);
        SpecFile.AssertGives(name, expected, found.Any() ? string.Join(", ", found) : "–");
    }

    [Theory]
    [InlineData("1.一案", "2.二案", "3.三案", null)]
    [InlineData("1.一案", "3.二案", "4.三案", null)]
    [InlineData("1.一案", "5.二案", "3.三案", "5.")]
    [InlineData("整改措施：甲", "整改措施：乙", "整改成效：丙", null)]
    [InlineData("整改措施：甲", "整改指施：乙", "整改成效：丙", "整改指施：")]
    public void What_the_notice_confirms_elsewhere_is_not_doubtful(string first, string doubtful, string last, string? expected)
    {
        var findings = new FindingBag();
        var lines = new[] { Recognised(first, 1, 95), Recognised(doubtful, 2, 60), Recognised(last, 3, 95) };

        DoubtfulReading.Report(lines, RuleProfile.Default, findings);

        Assert.Equal(expected, findings.ToSorted().SingleOrDefault()?.Words);
    }

    [Theory]
    [InlineData("整改结果；完成整改。", "整改结果：完成整改。")]
    [InlineData("整改措施，一是出台办法。", "整改措施：一是出台办法。")]
    [InlineData("整改结果：完成；", "整改结果：完成；")]
    [InlineData("整改措施落实，成效明显。", "整改措施落实，成效明显。")]
    [InlineData("一是整改；二是提高。", "一是整改；二是提高。")]
    public void A_mark_after_a_label_is_a_colon(string text, string expected) =>
        Assert.Equal(expected, RecognisedText.RepairLabel(text, RuleProfile.Default));

    [Theory]
    [InlineData("（2）更换水泵19台：", "（3）聘请管护员", "（2）更换水泵19台；")]
    [InlineData("整改措施：", "（2）聘请管护员", "整改措施：")]
    [InlineData("分为以下几类：", "（1）聘请管护员", "分为以下几类：")]
    [InlineData("分为以下几类：", null, "分为以下几类：")]
    public void An_item_before_a_later_one_ends_with_a_semicolon(string text, string? next, string expected) =>
        Assert.Equal(expected, RecognisedText.RepairEnd(text, next, RuleProfile.Default));

    [Theory]
    [InlineData("一4一", 90, "pageNumber")]
    [InlineData("-一 4 一", 90, "pageNumber")]
    [InlineData("— 4 一", 90, "pageNumber")]
    [InlineData("二4二", 90, "pageNumber")]
    [InlineData("二二", 90, "recognisedNoise")]
    [InlineData(">", 90, "recognisedNoise")]
    [InlineData("~·", 90, "recognisedNoise")]
    [InlineData("汁C", 12, "recognisedNoise")]
    [InlineData("汁C", 90, null)]
    [InlineData("”。", 90, null)]
    [InlineData("2.", 90, null)]
    public void A_short_line_at_the_foot_of_a_recognised_page_is_a_page_number_dirt_or_text(string text, double confidence, string? name)
    {
        var furniture = new List<Furniture>();
        var lines = new[] { "一、整改落实情况", "台账不全。", "账实不符。", text }
            .Select((words, index) => Recognised(words, index + 1, confidence))
            .ToList();

        RunningMatter.SetAside(lines, geometry: true, RuleProfile.Default, furniture);

        Assert.Equal(name is null ? [] : [(name, text)], furniture.Select(piece => (piece.Name, piece.Text)));
    }

    [Theory]
    [InlineData("！3 -", true)]
    [InlineData("—З—", true)]
    [InlineData("-3.··", true)]
    [InlineData("加强。", false)]
    public void What_is_where_other_pages_have_their_numbers_is_one(string text, bool expected)
    {
        var furniture = new List<Furniture>();
        var lines = new[] { "— 1 —", text, "— 3 —" }.SelectMany(
            (foot, page) =>
                new[] { "一、整改落实情况", "台账不全。", foot }.Select(
                    (words, at) => Recognised(words, at + 1, 90) with { Page = page + 1 }
                )
        );

        RunningMatter.SetAside([.. lines], geometry: true, RuleProfile.Default, furniture);

        Assert.Equal(expected, furniture.Exists(piece => piece.Text == text));
    }

    [Fact]
    public void The_same_line_of_a_page_with_text_is_left_alone()
    {
        var furniture = new List<Furniture>();

        RunningMatter.SetAside([Recognised("一4一", 1, 90) with { Confidence = null }], geometry: true, RuleProfile.Default, furniture);

        Assert.Empty(furniture);
    }

    private static Line Recognised(string text, int number, double confidence) =>
        new(text, 1, number, new Box(0, 20 * number, 100, (20 * number) + 16), 0, 100, 16, Confidence: [.. text.Select(_ => confidence)]);
}
