namespace Tongbao.Tests.Reading.Html;

/// <summary>Words that were struck out and stand beside their correction.</summary>
public class StruckOutTests
{
    [Theory]
    [InlineData("<del>15.6</del><ins>12.8</ins>")]
    [InlineData("<s>15.6</s>12.8")]
    [InlineData("<strike>15.6</strike>12.8")]
    [InlineData("<span style='text-decoration: line-through'>15.6</span>12.8")]
    [InlineData("<span style='text-decoration-line:underline line-through'>15.6</span>12.8")]
    [InlineData("<span class=old>15.6</span>12.8")]
    [InlineData("<del><b>15</b>.6</del>12.8")]
    public void They_are_not_read_into_it(string amount)
    {
        var trace = WebPage.Parse($"<style>.old{{text-decoration:line-through}}</style><body><p>追缴{amount}万元。</p>");

        Assert.Equal("追缴12.8万元。", trace.Manuscript.Text);
        Assert.Contains("struckOut: 15.6", WebPage.Aside(trace));
    }

    [Fact]
    public void Paragraphs_of_them_are_no_paragraphs() =>
        Assert.Equal("一、甲。\n三、丙。", WebPage.Parse("<body><p>一、甲。</p><del><p>二、乙。</p></del><p>三、丙。</p>").Manuscript.Text);

    [Fact]
    public void Where_all_is_struck_out_it_is_the_text() =>
        Assert.Equal("一、甲。\n二、乙。", WebPage.Parse("<body><s><p>一、甲。</p><p>二、乙。</p></s>").Manuscript.Text);
}
