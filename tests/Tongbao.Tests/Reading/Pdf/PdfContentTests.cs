using Tongbao.Findings;

namespace Tongbao.Tests.Reading.Pdf;

/// <summary>Content streams: what is shown, and what of it is seen.</summary>
public class PdfContentTests
{
    private const string Text = "BT /F 12 Tf 20 300 Td (AB) Tj ET ";

    [Theory]
    [InlineData("BT /F 12 Tf 20 300 Td [(A) -2000 (B)] TJ ET")]
    [InlineData("BT /F 12 Tf 20 300 Td [(A) Td (B)] TJ ET")]
    [InlineData("BT /F 12 Tf 20 300 Td [(A) (B) TJ ET")]
    [InlineData("BT /F 12 Tf 20 300 Td <4142> Tj ET")]
    [InlineData("BT /F 12 Tf 20 300 Td (\\101\\\nB) Tj ET")]
    [InlineData("BT /F 12 Tf 14 TL 20 300 Td (A) ' 0 0 (B) \" ET")]
    [InlineData("% (X) Tj\nBT/F 12 Tf 20 300 Td(A)Tj(B)Tj ET")]
    [InlineData("q Q Q Q BT /F 12 Tf 20 300 Td (AB) Tj ET Q")]
    [InlineData("BI /W 6 /H 8 /BPC 8 /CS /G ID 0123 EI Q 90123456789012345678901234567890123456 EI BT /F 12 Tf (AB) Tj ET")]
    public void Strings_are_read_however_they_are_written(string content) => Assert.Equal("AB", new TinyPdf(content).Text);

    [Theory]
    [InlineData("1 g 0 0 200 400 re f ", "covered:AB")]
    [InlineData("1 g 0 0 m 200 0 l 200 400 l 0 400 l h f ", "covered:AB")]
    [InlineData("1 g 0 0 200 200 re f ", "")]
    [InlineData("1 g 0 0 200 400 re S ", "")]
    [InlineData("/T gs 1 g 0 0 200 400 re f ", "")]
    [InlineData("0 0 100 100 re W n 1 g 0 0 200 400 re f ", "")]
    public void What_is_painted_over_later_is_set_aside(string later, string aside) =>
        Assert.Equal(aside, new TinyPdf(Text + later) { Resources = "/ExtGState << /T << /ca 0.5 >> >>" }.Aside);

    [Theory]
    [InlineData("/OC /L BDC " + Text + "EMC", "")]
    [InlineData("/X Do", "/XObject << /X 12 0 R >>")]
    public void A_layer_that_is_switched_off_is_set_aside(string content, string resources)
    {
        var pdf = new TinyPdf(content)
        {
            Catalog = "/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>",
            Resources = $"/Properties << /L 10 0 R >> {resources}",
            Objects =
            [
                "<< /Type /OCG /Name (Draft) >>",
                "null",
                $"<< /Type /XObject /Subtype /Form /BBox [0 0 400 400] /OC 10 0 R >>\n{Text}",
            ],
        };

        Assert.Equal(("", "layerOff:AB"), (pdf.Text, pdf.Aside));
    }

    [Theory]
    [InlineData("3 Tr ", "AB", "")]
    [InlineData("BT /F 12 Tf 20 200 Td (CDE) Tj ET 3 Tr ", "CDE", "hidden:AB")]
    public void Invisible_text_is_the_text_where_there_is_no_other(string before, string text, string aside)
    {
        var pdf = new TinyPdf(before + Text);

        Assert.Equal((text, aside), (pdf.Text, pdf.Aside));
    }

    [Theory]
    [InlineData("1 g ", "CDE", "hidden:AB")]
    [InlineData("0 0 0 0 k ", "CDE", "hidden:AB")]
    [InlineData("/DeviceGray cs 1 sc ", "CDE", "hidden:AB")]
    [InlineData("/Black cs 1 sc ", "CDEAB", "")]
    [InlineData("0.9 g ", "CDEAB", "")]
    [InlineData("0 0 200 400 re f 1 g ", "CDEAB", "")]
    [InlineData("0 0 200 200 re f 1 g ", "CDE", "hidden:AB")]
    [InlineData("/Dots sh 1 g ", "CDEAB", "")]
    [InlineData("q 200 0 0 400 0 0 cm /I Do Q 1 g ", "CDEAB", "")]
    public void White_text_is_set_aside_unless_it_stands_on_a_ground(string before, string text, string aside)
    {
        var pdf = new TinyPdf("BT /F 12 Tf 220 350 Td (CDE) Tj ET " + before + Text)
        {
            Resources = "/ColorSpace << /Black [/Separation /Black /DeviceGray 10 0 R] >> /XObject << /I 11 0 R >>",
            Objects = ["null", "<< /Subtype /Image /Width 1 /Height 1 >>\n0"],
        };

        Assert.Equal((text, aside), (pdf.Text, pdf.Aside));
    }

    [Theory]
    [InlineData("100 100 50 50 re W n ", "", "hidden:AB")]
    [InlineData("0 0 0 0 re W n ", "", "hidden:AB")]
    [InlineData("25 305 50 50 re W n ", "AB", "")]
    [InlineData("q 100 100 50 50 re W n Q ", "AB", "")]
    [InlineData("100 100 m 150 100 l 125 150 l W n ", "AB", "")]
    public void Text_that_is_clipped_away_is_set_aside(string clip, string text, string aside)
    {
        var pdf = new TinyPdf(clip + Text);

        Assert.Equal((text, aside), (pdf.Text, pdf.Aside));
    }

    [Fact]
    public void Text_outside_the_box_of_its_form_is_set_aside()
    {
        var form = TinyPdf.Form.Replace("[0 0 400 400]", "[0 0 400 100]", StringComparison.Ordinal) + Text;
        var pdf = new TinyPdf("/X Do 1 0 0 1 0 -280 cm /Y Do")
        {
            Resources = "/XObject << /X 10 0 R /Y 11 0 R >>",
            Objects = [form, TinyPdf.Form + Text],
        };

        Assert.Equal(("AB", "hidden:AB"), (pdf.Text, pdf.Aside));
    }

    [Theory]
    [InlineData("/Span << /ActualText <FEFF65746539> >> BDC BT /F 12 Tf <0102> Tj ET EMC", "整改")]
    [InlineData("/Span << /ActualText <FEFF6574> >> BDC BT /F 12 Tf <0102> Tj ET EMC", "整")]
    [InlineData("/Span /P BDC BT /F 12 Tf <0102> Tj ET EMC", "整改")]
    [InlineData("/Span << /ActualText (no) >> BDC BT /F 12 Tf (AB) Tj ET EMC", "AB")]
    public void Glyphs_without_a_meaning_have_that_of_their_marked_content(string content, string text) =>
        Assert.Equal(text, new TinyPdf(content) { Resources = "/Properties << /P << /ActualText <FEFF65746539> >> >>" }.Text);

    [Theory]
    [InlineData("", "1 0 0 1", "AB", "")]
    [InlineData("", "0.99999 0.0001 -0.0001 0.99999", "AB", "")]
    [InlineData("", "0.9986 0.0523 -0.0523 0.9986", "AB", "")]
    [InlineData("BT /F 12 Tf 20 100 Td (text) Tj ET ", "0 1 -1 0", "textAB", "")]
    [InlineData("BT /F 12 Tf 20 100 Td (text) Tj ET ", "0.7 0.7 -0.7 0.7", "textAB", "")]
    [InlineData("BT /F 12 Tf 20 100 Td (text) Tj ET 0.8 g ", "0.7 0.7 -0.7 0.7", "text", "watermark:AB")]
    [InlineData("BT /F 12 Tf 20 100 Td (text) Tj ET ", "3 3 -3 3", "text", "watermark:AB")]
    public void Slanting_text_is_a_watermark_only_if_it_is_large_or_pale(string before, string matrix, string text, string aside)
    {
        var pdf = new TinyPdf($"{before}BT /F 12 Tf {matrix} 100 200 Tm (AB) Tj ET");

        Assert.Equal((text, aside), (pdf.Text, pdf.Aside));
    }

    [Fact]
    public void A_user_unit_makes_the_page_larger()
    {
        var page = new TinyPdf(Text) { Page = "/MediaBox [0 0 400 400] /UserUnit 2.5" }.Read();

        Assert.Equal((1000, 30.0), (page.Width, page.Runs[0].Size));
    }

    [Theory]
    [InlineData("/MediaBox [0 0 1e300 1e300]")]
    [InlineData("/MediaBox [0 0 0 0]")]
    [InlineData("/MediaBox (x) /Rotate 45 /CropBox [1]")]
    [InlineData("")]
    public void A_page_without_sound_boundaries_is_read(string page) => Assert.Equal("AB", new TinyPdf(Text) { Page = page }.Text);

    [Fact]
    public void Forms_that_draw_each_other_are_drawn_once()
    {
        var form = TinyPdf.Form.Replace("/Font", "/XObject << /X 10 0 R /Y 11 0 R >> /Font", StringComparison.Ordinal);
        var pdf = new TinyPdf("/X Do")
        {
            Resources = "/XObject << /X 10 0 R >>",
            Objects = [form + "BT /F 12 Tf (A) Tj ET /Y Do", form + "BT /F 12 Tf (B) Tj ET /X Do"],
        };

        Assert.Equal("AB", pdf.Text);
    }

    [Theory]
    [InlineData("/Subtype /FreeText /AP << /N 11 0 R >>", "FORM")]
    [InlineData("/Subtype /FreeText /Contents (typed) /DA (/Helv 10 Tf)", "typed")]
    [InlineData("/Subtype /Widget /FT /Tx /V (value)", "value")]
    [InlineData("/Subtype /Widget /FT /Tx /Ff 8192 /V (secret)", "******")]
    [InlineData("/Subtype /Widget /FT /Btn /V (value)", "")]
    [InlineData("/Subtype /Widget /FT /Tx /V (value) /AP << /N 11 0 R >>", "FORM")]
    [InlineData("/Subtype /Widget /FT /Tx /V (value) /AP << /N 12 0 R >>", "value")]
    [InlineData("/Subtype /Widget /FT /Ch /V (b) /Opt [(a) [(2) (b)] (c)]", "abc")]
    [InlineData("/Subtype /Widget /FT /Ch /Ff 131072 /V (b) /Opt [(a) (b) (c)]", "b")]
    [InlineData("/Subtype /FreeText /F 2 /Contents (hidden)", "")]
    [InlineData("/Subtype /Text /Contents (a note that pops up)", "")]
    public void What_was_typed_on_a_page_is_its_text(string annotation, string text) =>
        Assert.Equal(
            "AB" + text,
            new TinyPdf(Text)
            {
                Page = "/MediaBox [0 0 400 400] /Annots [10 0 R]",
                Objects = [Annotation(annotation), TinyPdf.Form + "BT /F 12 Tf (FORM) Tj ET", TinyPdf.Form + "/Tx BMC EMC"],
            }.Text
        );

    [Fact]
    public void A_form_that_viewers_set_anew_shows_the_values_of_its_fields() =>
        Assert.Equal(
            "ABvalue",
            new TinyPdf(Text)
            {
                Catalog = "/AcroForm << /NeedAppearances true >>",
                Page = "/MediaBox [0 0 400 400] /Annots [10 0 R]",
                Objects = [Annotation("/Subtype /Widget /FT /Tx /V (value) /AP << /N 11 0 R >>"), TinyPdf.Form + "BT /F 9 Tf (old) Tj ET"],
            }.Text
        );

    [Fact]
    public void Where_nothing_but_a_page_number_is_shown_it_is_the_text()
    {
        var notice = NoticeParser.Parse(
            NoticeSource.FromStream(new MemoryStream(new TinyPdf("BT /F 12 Tf 200 20 Td (- 7 -) Tj ET").Bytes()), "notice.pdf")
        );

        Assert.Equal((3, 0), (notice.Coverage.Characters - notice.Coverage.Furniture, notice.Coverage.Lost));
    }

    [Fact]
    public void A_portfolio_names_its_files()
    {
        var findings = new FindingBag();
        new TinyPdf(Text)
        {
            Catalog = "/Collection << >> /Names << /EmbeddedFiles << /Names [(a) 10 0 R] >> >>",
            Objects = ["<< /Type /Filespec /F (notice.pdf) >>"],
        }.Read(findings);

        var found = Assert.Single(findings.ToSorted());
        Assert.Equal(
            ("TB108", "the PDF is a portfolio, and its pages only say so: 1 attached file is not read: notice.pdf"),
            (found.Rule, found.Message)
        );
    }

    private static string Annotation(string entries) => $"<< /Type /Annot /Rect [20 20 380 60] {entries} >>";
}
