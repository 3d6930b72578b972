using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Tongbao.Notices;
using Tongbao.Reading.Bytes;
using Tongbao.Tests.Samples;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Reading.Html;

/// <summary>Every character of a page is somewhere, and says where it stood.</summary>
public class PageLedgerTests
{
    public static TheoryData<string> Samples =>
        [
            .. Directory
                .EnumerateFiles(Repository.Samples, "notice.html", SearchOption.AllDirectories)
                .Select(path => Path.GetFileName(Path.GetDirectoryName(path)!))
                .Order(StringComparer.Ordinal),
        ];

    [Theory, MemberData(nameof(Samples))]
    public void Every_character_of_a_page_is_in_the_account(string sample)
    {
        var coverage = new Sample(sample).Parse("notice.html").Coverage;
        var text = string.Concat(Document(sample).GetDescendants().OfType<IText>().Select(node => node.Data));

        Assert.Equal((Ink.Of(text).Length, 0), (coverage.Characters, coverage.Lost));
    }

    [Theory, MemberData(nameof(Samples))]
    public void The_words_of_a_passage_stand_where_its_selector_and_range_say(string sample)
    {
        var document = Document(sample);
        var passages = PassageWalk.Of(new Sample(sample).Parse("notice.html")).ToList();

        Assert.NotEmpty(passages);
        Assert.All(passages, passage =>
            Assert.Equal(
                Ink.Of(passage.Passage.Text),
                string.Concat(passage.Passage.Origin!.Elements.Select(range => Ink.Of(Words(document, range))))
            )
        );
    }

    [Fact]
    public void A_number_that_a_list_prints_has_a_place_and_no_characters()
    {
        var trace = WebPage.Parse(
            WebPage.Page(
                $"<h1>{WebPage.Title}</h1><p>一、整改情况</p><ol><li>甲不实。<p>整改措施：核对账目。</p></li><li>乙不实。<p>整改措施：核对账目。</p></li></ol>"
            )
        );
        var issue = trace.Notice.Issues[1];

        Assert.Equal(("2.", 2), (issue.Marker, issue.Number));
        Assert.Equal(new ElementRange("html > body > ol:nth-child(3) > li:nth-child(2)", 0, 4), issue.Heading.Origin!.Elements.Single());
    }

    private static IDocument Document(string sample) =>
        new HtmlParser().ParseDocument(TextDecoding.Decode(File.ReadAllBytes(new Sample(sample).PathOf("notice.html")))!);

    private static string Words(IDocument document, ElementRange range)
    {
        var element = Assert.Single(document.QuerySelectorAll(range.Path));
        return element.TextContent[range.Start..range.End];
    }
}
