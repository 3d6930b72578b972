using System.Globalization;
using Tongbao.Facts;
using Tongbao.Facts.Totals;
using Tongbao.Tests.Support;
using Tongbao.Vocabulary;

namespace Tongbao.Tests.Specs;

/// <summary>What is read from the text that is no structure.</summary>
public class FactSpecs
{
    [Theory]
    [InlineData("中共云河县某局党组关于专项审计发现问题整改情况的报告", ClaimSubject.Issues)]
    [InlineData("中共云河县某局党组关于巡察整改情况的通报", ClaimSubject.Other)]
    public void The_audit_that_the_title_names_is_the_one_reported_on(string title, ClaimSubject subject)
    {
        var notice = NoticeParser.Parse(NoticeSource.FromText($"{title}\n审计指出的18个问题已整改。现将情况通报如下。\n"));

        Assert.Equal(subject, notice.Claims.Single(claim => claim.Value == 18).Subject);
    }

    [Theory, Spec("totals.md")]
    public void Totals_that_a_notice_states_about_itself_are_read(string name, string input, string expected)
    {
        var manuscript = Sketch.Manuscript(input);
        var totals = new TotalsReader(manuscript, RuleProfile.Default, "").Read(manuscript.Paragraphs[0].Span);

        SpecFile.AssertGives(
            name,
            expected,
            Sketch.OrDash(
                string.Join(
                    "; ",
                    totals.Select(total =>
                        $"{total.Subject.Key()} {total.Value.ToString("0.##", CultureInfo.InvariantCulture)} {total.Unit}"
                    )
                )
            )
        );
    }

    [Theory, Spec("dates.md")]
    public void A_date_is_read_as_it_is_printed(string name, string input, string expected)
    {
        var text = Sketch.Fold(input);

        SpecFile.AssertGives(
            name,
            expected,
            Sketch.OrDash(string.Join("; ", Dates.Find(text).Select(date => Dates.Iso(date.On(), date, text))))
        );
    }

    [Theory, Spec("periods.md")]
    public void The_period_of_an_inspection_is_read(string name, string input, string expected)
    {
        var period = DateRanges.Find(Sketch.Fold(input));

        SpecFile.AssertGives(name, expected, $"{Sketch.OrDash(period?.From)} | {Sketch.OrDash(period?.To)}");
    }

    [Theory, Spec("inspection.md")]
    public void Who_inspected_whom_and_when_is_read_from_title_and_opening(string name, string input, string expected)
    {
        var notice = NoticeParser.Parse(NoticeSource.FromText(input));
        var found = notice.Inspection;
        (string Name, string? Value)[] facts =
        [
            ("issuer", notice.Issuer),
            ("body", found?.Body),
            ("round", found?.Round),
            ("topic", found?.Topic),
            ("from", found?.From?.Text),
            ("to", found?.To?.Text),
            ("feedbackOn", found?.FeedbackOn?.Text),
        ];

        SpecFile.AssertGives(name, expected, Facts(facts));
    }

    [Theory, Spec("publication.md")]
    public void When_and_where_a_page_was_published_is_read_from_what_was_set_aside(string name, string input, string expected)
    {
        var source = NoticeParser.Parse(NoticeSource.FromText(input)).Source;
        (string Name, string? Value)[] facts = [("publishedOn", source.PublishedOn?.Text), ("publisher", source.Publisher)];

        SpecFile.AssertGives(name, expected, Facts(facts));
    }

    [Theory, Spec("contact.md")]
    public void How_to_reach_the_publisher_is_read_from_the_closing(string name, string input, string expected)
    {
        var manuscript = Sketch.Manuscript(input);
        var contact = new ContactReader(manuscript, RuleProfile.Default).Read([
            .. manuscript.Paragraphs.Select(paragraph => paragraph.Span),
        ]);

        SpecFile.AssertGives(
            name,
            expected,
            string.Join(" | ", new[] { contact.Phone, contact.Post, contact.Email }.Select(list => Sketch.OrDash(string.Join("; ", list))))
        );
    }

    private static string Facts(IEnumerable<(string Name, string? Value)> facts) =>
        Sketch.OrDash(string.Join('\n', facts.Where(fact => fact.Value is not null).Select(fact => $"{fact.Name}: {fact.Value}")));
}
