using Tongbao.Tests.Reading.Pdf;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Reading;

/// <summary>PDFs that are hard to read, one difficulty each.</summary>
public class PdfReaderTests
{
    public static TheoryData<string> WithBody => Fixture.WithBody;

    [Theory, MemberData(nameof(WithBody))]
    public void The_paragraphs_come_out_as_they_read_on_the_page(string name)
    {
        var fixture = new Fixture(name);

        Assert.Equal(fixture.Body, Fixture.BodyOf(fixture.Trace().Manuscript));
    }

    [Theory, MemberData(nameof(WithBody))]
    public void What_is_no_part_of_the_notice_is_set_aside_under_its_name(string name)
    {
        var fixture = new Fixture(name);

        Assert.Equal(fixture.Furniture, Fixture.FurnitureOf(fixture.Trace().Manuscript.Furniture));
    }

    [Theory, MemberData(nameof(WithBody))]
    public void No_character_of_a_hard_PDF_is_lost_or_moved(string name) => LedgerAssert.Holds(new Fixture(name).Trace(), text: null);

    [Theory]
    [InlineData("three-glyphs-unmapped", "25 characters of page 1 cannot be decoded (U+FFFD), in the font AAAAAA+Song")]
    [InlineData("three-glyphs-pua", "25 characters of page 1 cannot be decoded (U+E06A), in the font AAAAAA+Song")]
    public void Glyphs_that_say_nothing_are_kept_and_counted(string name, string message) => Assert.Equal([message], Found(name, "TB102"));

    [Fact]
    public void A_page_that_cannot_be_unpacked_costs_its_own_text_only_and_is_reported()
    {
        var fixture = new Fixture("page2-bad-flate");
        var trace = fixture.Trace();

        Assert.Equal(Ink.Of(string.Concat(fixture.Body)), Ink.Of(trace.Manuscript.Text));
        Assert.Equal(["page 2 is damaged: some of its text cannot be read"], Found(fixture.Name, "TB101"));
    }

    [Fact]
    public void A_scanned_page_among_others_is_reported() =>
        Assert.Equal(["page 2 has no text: if it was scanned, OCR is needed"], Found("mixed-text-image", "TB103"));

    [Theory]
    [InlineData("image-only", "TB112", "1 page without text: if it was scanned, OCR is needed")]
    [InlineData("image-with-number-only", "TB112", "only page numbers or running heads have a text layer: scanned, OCR is needed")]
    [InlineData("garbage", "TB110", "not a PDF, and not text either")]
    [InlineData("header-only", "TB110", "a damaged PDF: it is cut off, or its table of objects (xref) is broken")]
    [InlineData("truncated-60", "TB110", "a damaged PDF: it is cut off, or its table of objects (xref) is broken")]
    public void What_cannot_be_read_at_all_is_an_error_that_says_why(string name, string rule, string message) =>
        AssertUnreadable(rule, message, () => new Fixture(name).Trace());

    [Theory]
    [InlineData(null, "encrypted, a password is needed")]
    [InlineData("", "encrypted, and the password does not open it")]
    [InlineData("wrong", "encrypted, and the password does not open it")]
    public void An_encrypted_PDF_opens_with_its_password_only(string? password, string message) =>
        AssertUnreadable("TB111", message, () => new Fixture("user-password-aes256").Trace(password));

    [Fact]
    public void A_PDF_for_the_holders_of_a_certificate_is_no_damaged_one()
    {
        var pdf = new TinyPdf("BT /F 12 Tf 50 300 Td (read by few) Tj ET")
        {
            Trailer = "/ID [<01> <01>] /Encrypt << /Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s5 /V 4 /R 4 /Recipients [<30>] >>",
        };

        AssertUnreadable("TB111", "encrypted for the holders of a certificate, which no password opens: save it without encryption", () =>
            pdf.Read()
        );
    }

    private static void AssertUnreadable(string rule, string message, Func<object> parse)
    {
        var error = Assert.Throws<UnreadableNoticeException>(parse).Finding;

        Assert.Equal((rule, message), (error.Rule, error.Message));
    }

    private static IEnumerable<string> Found(string name, string rule) =>
        new Fixture(name).Trace().Findings.ToSorted().Where(finding => finding.Rule == rule).Select(finding => finding.Message);
}
