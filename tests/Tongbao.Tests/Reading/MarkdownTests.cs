using Tongbao.Tests.Support;

namespace Tongbao.Tests.Reading;

/// <summary>Text that another program made of a document, with the marks of Markdown.</summary>
public class MarkdownTests
{
    [Theory]
    [InlineData("# 通报\n\n## 一、甲\n\n### 1.乙 ###", "通报|一、甲|1.乙", "#|##|###|###")]
    [InlineData("**整改措施：**核对。\n**整改结果：**完成。", "整改措施：核对。|整改结果：完成。", "**|**|**|**")]
    [InlineData("- 1.甲\n- 整改措施：核对。\n- 2.乙", "1.甲|整改措施：核对。|2.乙", "-|-|-")]
    [InlineData("1\\.甲\n2\\.乙", "1.甲|2.乙", "\\|\\")]
    [InlineData("# 一、甲\n# 二、乙\n追缴$12.8$万元，占$90\\%$。", "一、甲|二、乙|追缴12.8万元，占90%。", "#|#|$|$|$|\\|$")]
    [InlineData("# 一、甲\n# 二、乙\n---\n![](a.png)\n丙", "一、甲|二、乙|丙", "#|#|---|![](a.png)")]
    public void Marks_go_by_name_and_the_text_stays(string text, string lines, string marks)
    {
        var trace = Parse(text);

        Assert.Equal(lines, string.Join('|', trace.Lines.Lines.Select(line => line.Text)));
        Assert.Equal(marks, string.Join('|', trace.Lines.Furniture.Select(piece => piece.Text)));
        Assert.All(trace.Lines.Furniture, piece => Assert.Equal("markup", piece.Name));
        LedgerAssert.Holds(trace, text);
    }

    [Theory]
    [InlineData("由张**同志和李**同志负责。")]
    [InlineData("# 甲\n乙")]
    [InlineData("- 甲\n- 乙\n- 丙")]
    [InlineData("*整改措施：核对。\n*整改结果：完成。")]
    public void What_no_Markdown_makes_stays(string text) => Assert.Empty(Parse(text).Lines.Furniture);

    [Fact]
    public void Lines_keep_their_numbers() =>
        Assert.Equal([1, 3, 4], Parse("# 一、甲\n\n**丁**# 二\n# 三、丙").Lines.Lines.Select(line => line.Number));

    private static ParseTrace Parse(string text) => NoticeParser.Trace(NoticeSource.FromText(text), new ParseOptions());
}
