namespace Tongbao.Tests.Reading.Pdf;

/// <summary>Fonts whose dictionaries lack or break what the standard asks for.</summary>
public class PdfFontTests
{
    private const string Show = "BT /F 12 Tf 20 300 Td (A1) Tj ET";
    private const string ShowTwoBytes = "BT /F 12 Tf 20 300 Td <00210022> Tj ET";
    private const string Map = "<< >>\n1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfchar <0021> <6574> endbfchar";

    [Theory]
    [InlineData("<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEE+Cambria /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 126 >>")]
    [InlineData("<< /Type /Font /Subtype /TrueType /BaseFont (Cambria) /Encoding /WinAnsiEncoding >>")]
    [InlineData("<< /Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding >>")]
    [InlineData("<< /Subtype /Type1 /BaseFont /Unknown >>")]
    [InlineData("<< /Subtype /TrueType /BaseFont /X /FirstChar 32 /Widths [500 null (x)] /Encoding << /Differences [65 /A /B] >> >>")]
    [InlineData("<< >>")]
    public void A_simple_font_is_its_encoding_whatever_else_is_missing(string font) =>
        Assert.Equal("A1", new TinyPdf(Show) { Font = font }.Text);

    [Theory]
    [InlineData("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [11 0 R] /ToUnicode 10 0 R >>")]
    [InlineData("<< /Subtype /Type0 /BaseFont (宋体) /DescendantFonts [11 0 R] /ToUnicode 10 0 R >>")]
    [InlineData("<< /DescendantFonts 11 0 R /Encoding /Identity /ToUnicode 10 0 R >>")]
    public void A_composite_font_is_its_map_and_a_code_without_one_is_unknown(string font) =>
        Assert.Equal("整\uFFFD", new TinyPdf(ShowTwoBytes) { Font = font, Objects = [Map, "<< /W [3 null [500] (x)] >>"] }.Text);

    [Theory]
    [InlineData("")]
    [InlineData("/ToUnicode 10 0 R")]
    public void Identifiers_of_a_character_collection_have_its_meanings(string map) =>
        Assert.Equal(
            "啊",
            new TinyPdf("BT /F 12 Tf 20 300 Td <03AC> Tj ET")
            {
                Font = $"<< /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [11 0 R] {map} >>",
                Objects = ["<< >>\n", "<< /Subtype /CIDFontType2 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>"],
            }.Text
        );

    [Theory]
    [InlineData(true, "\uFFFD")]
    [InlineData(false, "A")]
    public void Codes_that_are_said_to_be_Unicode_are_unless_they_are_the_glyphs(bool areGlyphs, string text)
    {
        var map = Enumerable.Range(0, 'A' + 1).Select(code => (char)(areGlyphs || code == 0 ? code : code / 'A'));
        var pdf = new TinyPdf("BT /F 12 Tf 20 300 Td <0041> Tj ET")
        {
            Font = "<< /Subtype /Type0 /Encoding /Identity-H /ToUnicode /Identity-H /DescendantFonts [10 0 R] >>",
            Objects =
            [
                "<< /Subtype /CIDFontType2 /FontDescriptor 11 0 R /CIDToGIDMap 13 0 R >>",
                "<< /Flags 4 /FontFile2 12 0 R >>",
                TinyFont.File(new Dictionary<int, int> { [1] = 1 }),
                $"<< >>\n{string.Concat(map.Select(glyph => $"\0{glyph}"))}",
            ],
        };

        Assert.Equal(text, pdf.Text);
    }

    [Fact]
    public void Strings_in_GBK_under_a_font_with_a_Chinese_name_are_Chinese() =>
        Assert.Equal(
            "通报7",
            new TinyPdf("BT /F 12 Tf 20 300 Td <CDA8B1A837> Tj ET")
            {
                Font = "<< /Subtype /TrueType /BaseFont /#CB#CE#CC#E5 /Encoding /WinAnsiEncoding >>",
            }.Text
        );

    [Theory]
    [InlineData("")]
    [InlineData("/ToUnicode 12 0 R")]
    public void A_symbolic_font_without_a_map_is_the_names_of_its_file(string map) =>
        Assert.Equal("A1", Symbolic("(\\001\\002)", TinyFont.File(new Dictionary<int, int> { [1] = 1, [2] = 2 }, 0, 36, 20), map).Text);

    [Fact]
    public void A_symbolic_font_without_names_keeps_the_usual_order_or_says_nothing()
    {
        var usual = "A1bz".ToDictionary(c => (int)c, c => c - ' ' + 3);
        var counted = "A1bz".Order().Select((c, i) => (Code: (int)c, i)).ToDictionary(pair => pair.Code, pair => pair.i + 3);

        Assert.Equal("A1", Symbolic("(A1)", TinyFont.File(usual)).Text);
        Assert.Equal("\uFFFD\uFFFD", Symbolic("(A1)", TinyFont.File(counted)).Text);
    }

    [Fact]
    public void Text_in_a_font_that_is_not_there_is_counted() =>
        Assert.Equal("\uFFFD\uFFFD", new TinyPdf("BT /G 12 Tf 20 300 Td (A1) Tj ET").Text);

    [Fact]
    public void A_Type_3_font_in_pixels_has_the_size_of_its_glyphs()
    {
        var page = new TinyPdf("0.12 0 0 0.12 0 0 cm BT /F 1 Tf 100 2000 Td (A) Tj ET")
        {
            Font = "<< /Subtype /Type3 /FontMatrix [1 0 0 1 0 0] /FirstChar 65 /Widths [100] /Encoding << /Differences [65 /A] >> >>",
        }.Read();

        Assert.Equal(12, Assert.Single(page.Runs).Size, tolerance: 0.1);
    }

    [Theory]
    [InlineData("BT /H 1 Tf (AB) Tj ET", "AB")]
    [InlineData("BT /H 1 Tf (A) Tj /F 1 Tf (w) Tj ET", "A\uFFFD")]
    [InlineData("0 0 1 1 re f", "\uFFFD")]
    public void A_glyph_that_is_drawn_with_text_is_that_text(string procedure, string text) =>
        Assert.Equal(
            text,
            new TinyPdf("BT /F 12 Tf 20 300 Td (w) Tj ET")
            {
                Font =
                    "<< /Type /Font /Subtype /Type3 /FontMatrix [1 0 0 1 0 0] /FirstChar 119 /Widths [2] /CharProcs << /line 10 0 R >> "
                    + "/Encoding << /Differences [119 /line] >> /Resources << /Font << /F 5 0 R /H 11 0 R >> >> >>",
                Objects = [$"<< >>\n2 0 d0 {procedure}", TinyPdf.Helvetica],
            }.Text
        );

    [Fact]
    public void Undecoded_text_names_its_fonts()
    {
        var notice = NoticeParser.Parse(
            NoticeSource.FromStream(
                new MemoryStream(
                    new TinyPdf("BT /F 12 Tf 20 300 Td (A1) Tj /G 12 Tf (B) Tj ET")
                    {
                        Font = "<< /Subtype /Type3 /Name /F18 /Encoding << /Differences [49 /a49] >> >>",
                    }.Bytes()
                ),
                "notice.pdf"
            ),
            new ParseOptions { Ocr = new OcrOptions { Mode = OcrMode.Never } }
        );

        Assert.Equal(
            "3 characters of page 1 cannot be decoded (U+FFFD), in the fonts F18, one without a name",
            notice.Diagnostics.Single(finding => finding.Rule == "TB102").Message
        );
    }

    private static TinyPdf Symbolic(string text, string file, string map = "") =>
        new($"BT /F 12 Tf 20 300 Td {text} Tj ET")
        {
            Font = $"<< /Subtype /TrueType /BaseFont /ABCDEF+X /FontDescriptor 10 0 R {map} >>",
            Objects = ["<< /Flags 4 /FontFile2 11 0 R >>", file, "<< >>\n0 beginbfchar\n\nendbfchar"],
        };
}
