using Tongbao.Tests.Support;

namespace Tongbao.Tests.Reading.Word;

/// <summary>
/// Which list a paragraph belongs to, and how its number joins the text. How lists count stands in the spec word-lists.md.
/// </summary>
public class DocxNumberingTests
{
    private const string Chapters =
        "<w:style w:type=\"paragraph\" w:styleId=\"Chapter\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
        + "</w:numPr></w:pPr></w:style>";
    private const string Parts =
        "<w:style w:type=\"paragraph\" w:styleId=\"Part\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"Chapter\"/><w:pPr><w:numPr>"
        + "<w:ilvl w:val=\"1\"/></w:numPr></w:pPr></w:style>";

    private static readonly string[] Levels =
    [
        WordFile.Level(0, "chineseCounting", "%1、"),
        WordFile.Level(1, "chineseCounting", "（%2）"),
    ];

    [Fact]
    public void A_style_numbers_its_paragraphs_and_those_of_styles_based_on_it() =>
        Assert.Equal(
            ["一、组织", "（一）落实", "二、安排"],
            File(P("组织", "Chapter") + P("落实", "Part") + P("安排", "Chapter")).WithStyles(Chapters + Parts).Lines()
        );

    [Fact]
    public void A_level_may_name_the_style_it_numbers() =>
        Assert.Equal(
            ["一、组织", "（一）落实"],
            new WordFile(P("组织", "Chapter") + P("落实", "Own"))
                .WithList(
                    WordFile.Level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"Chapter\"/>"),
                    WordFile.Level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"Own\"/>")
                )
                .WithStyles(Chapters + "<w:style w:type=\"paragraph\" w:styleId=\"Own\"><w:basedOn w:val=\"Chapter\"/></w:style>")
                .Lines()
        );

    [Fact]
    public void List_0_switches_the_number_of_a_style_off() =>
        Assert.Equal(
            ["组织", "一、落实"],
            File(WordFile.P("组织", "<w:pStyle w:val=\"Chapter\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>") + P("落实", "Chapter"))
                .WithStyles(Chapters)
                .Lines()
        );

    [Fact]
    public void A_paragraph_may_change_the_level_of_its_style_only() =>
        Assert.Equal(
            ["一、组织", "（一）落实"],
            File(P("组织", "Chapter") + WordFile.P("落实", "<w:pStyle w:val=\"Chapter\"/><w:numPr><w:ilvl w:val=\"1\"/></w:numPr>"))
                .WithStyles(Chapters)
                .Lines()
        );

    [Fact]
    public void Without_a_level_a_paragraph_is_on_the_first() =>
        Assert.Equal(["一、组织"], File(WordFile.P("组织", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")).Lines());

    [Fact]
    public void Of_two_numberings_in_one_paragraph_the_latter_holds() =>
        Assert.Equal(
            ["一、组织", "（一）落实"],
            File(WordFile.P("组织", WordFile.Numbered(1, 0)) + WordFile.P("落实", WordFile.Numbered(1, 0) + WordFile.Numbered(1, 1)))
                .Lines()
        );

    [Fact]
    public void A_list_that_is_not_defined_numbers_nothing() =>
        Assert.Equal(["组织"], File(WordFile.P("组织", WordFile.Numbered(7, 0))).Lines());

    [Fact]
    public void A_definition_may_stand_for_that_of_a_numbering_style() =>
        Assert.Equal(
            ["一、组织"],
            new WordFile(WordFile.P("组织", WordFile.Numbered(2, 0)))
                .WithNumbering(
                    "<w:abstractNum w:abstractNumId=\"0\"><w:styleLink w:val=\"Outline\"/>"
                        + Levels[0]
                        + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"Outline\"/></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId "
                        + "w:val=\"1\"/></w:num>"
                )
                .WithStyles(
                    "<w:style w:type=\"numbering\" w:styleId=\"Outline\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                )
                .Lines()
        );

    [Fact]
    public void Styles_and_definitions_that_go_round_in_a_circle_are_followed_once() =>
        Assert.Equal(
            ["组织"],
            new WordFile(WordFile.P("组织", "<w:pStyle w:val=\"A\"/>" + WordFile.Numbered(1, 0)))
                .WithNumbering(
                    "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"A\"/></w:abstractNum><w:num w:numId=\"1\">"
                        + "<w:abstractNumId w:val=\"0\"/></w:num>"
                )
                .WithStyles(
                    "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
                        + "</w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/>"
                        + "</w:style>"
                )
                .Lines()
        );

    [Fact]
    public void A_list_may_write_one_level_in_its_own_way() =>
        Assert.Equal(
            ["一、甲", "1．乙"],
            new WordFile(WordFile.P("甲", WordFile.Numbered(2, 0)) + WordFile.P("乙", WordFile.Numbered(2, 1)))
                .WithNumbering(
                    "<w:abstractNum w:abstractNumId=\"0\">"
                        + string.Concat(Levels)
                        + "</w:abstractNum><w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"1\">"
                        + WordFile.Level(1, "decimal", "%2．")
                        + "</w:lvlOverride></w:num>"
                )
                .Lines()
        );

    [Fact]
    public void A_paragraph_that_is_deleted_or_hidden_is_not_counted()
    {
        const string gone = "<w:rPr><w:del w:id=\"1\"/></w:rPr>";
        var file = File(
            WordFile.P("组织", WordFile.Numbered(1, 0))
                + WordFile.Paragraph("<w:del w:id=\"2\"><w:r><w:delText>落实</w:delText></w:r></w:del>", WordFile.Numbered(1, 0) + gone)
                + WordFile.Paragraph(WordFile.R("内部", "<w:vanish/>"), WordFile.Numbered(1, 0) + "<w:rPr><w:vanish/></w:rPr>")
                + WordFile.P("安排", WordFile.Numbered(1, 0))
        );

        Assert.Equal(["一、组织", "二、安排"], file.Lines());
        Assert.Equal(["deleted: 落实", "hidden: 内部"], file.Asides());
    }

    [Fact]
    public void A_heading_whose_mark_is_hidden_runs_on_with_its_number() =>
        Assert.Equal(
            ["（一）压实责任。一是抓好学习。", "（二）建章立制。"],
            new WordFile(
                WordFile.P("压实责任。", WordFile.Numbered(1, 0) + "<w:rPr><w:vanish/><w:specVanish/></w:rPr>")
                    + WordFile.P("一是抓好学习。")
                    + WordFile.P("建章立制。", WordFile.Numbered(1, 0))
            )
                .WithList(WordFile.Level(0, "chineseCounting", "（%1）"))
                .Lines()
        );

    [Theory]
    [InlineData("%1.", "tab", "1.加强学习")]
    [InlineData("%1.", "space", "1.加强学习")]
    [InlineData("第%1", "tab", "第1 加强学习")]
    [InlineData("第%1", "nothing", "第1加强学习")]
    public void A_blank_parts_number_and_text_only_where_the_number_would_run_into_it(string text, string suffix, string line) =>
        Assert.Equal(
            [line],
            new WordFile(WordFile.P("加强学习", WordFile.Numbered(1, 0)))
                .WithList(WordFile.Level(0, "decimal", text, $"<w:suff w:val=\"{suffix}\"/>"))
                .Lines()
        );

    [Fact]
    public void A_number_that_is_hidden_or_null_is_not_printed() =>
        Assert.Equal(
            ["甲", "乙"],
            new WordFile(WordFile.P("甲", WordFile.Numbered(1, 0)) + WordFile.P("乙", WordFile.Numbered(1, 1)))
                .WithList(
                    "<w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"%1.\"/><w:rPr><w:vanish/></w:rPr></w:lvl>",
                    "<w:lvl w:ilvl=\"1\"><w:lvlText w:val=\"\" w:null=\"1\"/></w:lvl>"
                )
                .Lines()
        );

    [Fact]
    public void A_newer_format_is_read_from_its_choice() =>
        Assert.Equal(
            ["001号", "002号"],
            new WordFile(WordFile.P("号", WordFile.Numbered(1, 0)) + WordFile.P("号", WordFile.Numbered(1, 0)))
                .WithList(
                    "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt "
                        + "w:val=\"custom\" w:format=\"001, 002, 003, ...\"/></mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/>"
                        + "</mc:Fallback></mc:AlternateContent><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1\"/></w:lvl>"
                )
                .Lines()
        );

    private static WordFile File(string body) => new WordFile(body).WithList(Levels);

    private static string P(string text, string style) => WordFile.P(text, $"<w:pStyle w:val=\"{style}\"/>");
}
