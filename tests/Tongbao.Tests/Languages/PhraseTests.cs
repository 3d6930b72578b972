using System.Text.Json;
using Tongbao.Languages;

namespace Tongbao.Tests.Languages;

public class PhraseTests
{
    private static readonly Phrase Mismatch = Phrases.TotalMismatch(15, "issues", "15个问题", 14, "headings");

    [Fact]
    public void A_phrase_is_in_no_language_until_it_is_asked_for_one()
    {
        Assert.Equal("15 issues declared (15个问题), 14 printed (counted: headings of issues)", Mismatch.In(Language.English));
        Assert.Equal("声明问题15个（15个问题），实际列出14个（按问题标题计数）", Mismatch.In(Language.Chinese));
    }

    [Theory]
    [InlineData(1, "TB: 1 page without text: a")]
    [InlineData(2, "TB: 2 pages without text: a")]
    public void English_says_one_page_and_two_pages(int pages, string words) =>
        Assert.Equal(words, $"TB: {Phrases.NoTextPages(pages, "a").In(Language.English)}");

    [Fact]
    public void A_list_is_joined_as_the_language_does()
    {
        var phrase = Phrases.HeadingRepeated(PhraseValue.Of(["（一）", "（二）"]), "整改情况");

        Assert.Equal("（一） and （二） both read 整改情况", phrase.In(Language.English));
        Assert.Equal("“（一）”与“（二）”文字相同：整改情况", phrase.In(Language.Chinese));
    }

    [Fact]
    public void A_phrase_inside_a_phrase_is_said_in_the_same_language() =>
        Assert.Equal("扫描件，而OCRmyPDF未安装：apt", Phrases.NoTextFailed(Phrases.OcrNotInstalled("apt")).In(Language.Chinese));

    [Fact]
    public void Words_that_look_like_a_placeholder_stay_as_they_are() =>
        Assert.Equal("{words} stands inside a sentence", Phrases.FurnitureInSentence("{words}").In(Language.English));

    [Fact]
    public void Arguments_come_back_from_JSON_with_lists_and_phrases_inside()
    {
        var parts = PhraseValue.Of([Phrases.TotalsContradictTotalOn(43, "43条", 3), (PhraseValue)"40", (PhraseValue)1.50m]);
        var phrase = Phrases.TotalsContradict("measures", parts);

        var json = JsonSerializer.Serialize(phrase.Arguments);
        var again = Phrases.Find(phrase.Key, JsonSerializer.Deserialize<PhraseArguments>(json)!)!;

        Assert.Equal("整改措施的总数前后不一致：43（43条，第3页）、40、1.50", again.In(Language.Chinese));
        Assert.Equal(phrase.In(Language.English), again.In(Language.English));
    }

    [Fact]
    public void A_finding_of_another_version_keeps_its_message()
    {
        var finding = new Finding("TB999", Severity.Info, "something new", null) { Key = "something-new" };

        Assert.Equal("something new", finding.In(Language.Chinese));
    }
}
