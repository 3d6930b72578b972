using Tongbao.Tests.Support;

namespace Tongbao.Tests.Reading.Word;

/// <summary>What of a Word file is text, in which order, and what is set aside under which name.</summary>
public class DocxTextTests
{
    [Fact]
    public void A_soft_break_ends_a_line_and_a_tab_is_a_blank() =>
        Assert.Equal(
            ["关于巡察整改", "情况的通报", "整改 措施"],
            Lines(
                "<w:p><w:r><w:t>关于巡察整改</w:t><w:br/><w:t>情况的通报</w:t></w:r></w:p><w:p><w:r><w:t>整改</w:t><w:tab/><w:t>措施</w:t></w:r></w:p>"
            )
        );

    [Fact]
    public void Words_in_many_runs_are_one_text() =>
        Assert.Equal(
            ["整改措施：建立台账。"],
            Lines(
                WordFile.Paragraph(
                    WordFile.R("整改")
                        + "<w:bookmarkStart w:id=\"0\" w:name=\"a\"/>"
                        + WordFile.R("措施", "<w:b/>")
                        + "<w:proofErr w:type=\"spellStart\"/>"
                        + WordFile.R("：建立台账。")
                )
            )
        );

    [Theory]
    [InlineData("<w:hyperlink r:id=\"rId9\">甲</w:hyperlink>")]
    [InlineData("<w:ins w:id=\"1\">甲</w:ins>")]
    [InlineData("<w:moveTo w:id=\"1\">甲</w:moveTo>")]
    [InlineData("<w:smartTag w:element=\"date\">甲</w:smartTag>")]
    [InlineData("<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>甲</w:sdtContent></w:sdt>")]
    [InlineData("<w:fldSimple w:instr=\" REF a \">甲</w:fldSimple>")]
    [InlineData("<w:customXml w:element=\"x\">甲</w:customXml>")]
    [InlineData("<w:bdo w:val=\"ltr\">甲</w:bdo>")]
    [InlineData("<w:r><w:ruby><w:rubyPr/><w:rubyBase>甲</w:rubyBase></w:ruby></w:r>")]
    [InlineData("<mc:AlternateContent><mc:Choice Requires=\"w14\">甲</mc:Choice><mc:Fallback>甲</mc:Fallback></mc:AlternateContent>")]
    [InlineData("<w:unheardOf>甲</w:unheardOf>")]
    public void What_is_wrapped_around_runs_does_not_hide_them(string wrapped) =>
        Assert.Equal(
            ["前甲后"],
            Lines(
                WordFile.Paragraph(WordFile.R("前") + wrapped.Replace("甲", WordFile.R("甲"), StringComparison.Ordinal) + WordFile.R("后"))
            )
        );

    [Fact]
    public void Of_a_field_the_result_is_text_and_the_code_is_not() =>
        Assert.Equal(
            ["共15个问题"],
            Lines(
                WordFile.Paragraph(
                    WordFile.R("共")
                        + Field("begin")
                        + "<w:r><w:instrText> = SUM( </w:instrText></w:r>"
                        + Field("begin")
                        + "<w:r><w:instrText> REF a </w:instrText></w:r>"
                        + Field("separate")
                        + WordFile.R("7")
                        + Field("end")
                        + "<w:r><w:instrText> , 8) </w:instrText></w:r>"
                        + Field("separate")
                        + WordFile.R("15")
                        + Field("end")
                        + WordFile.R("个问题")
                )
            )
        );

    [Theory]
    [InlineData("eq \\o\\ac(○,1)", "①")]
    [InlineData(" EQ \\o\\ac( ○ , 21 ) ", "㉑")]
    [InlineData("eq \\o\\ac(○,50)", "㊿")]
    [InlineData("eq \\f(1,2)", "")]
    public void A_number_that_a_field_encircles_is_the_sign_it_shows(string code, string sign) =>
        Assert.Equal(
            [$"{sign}台账"],
            Lines(
                WordFile.Paragraph(
                    Field("begin")
                        + $"<w:r><w:instrText>{code[..3]}</w:instrText></w:r><w:r><w:instrText>{code[3..]}</w:instrText></w:r>"
                        + Field("end")
                        + WordFile.R("台账")
                )
            )
        );

    [Fact]
    public void A_field_that_never_ends_hides_no_other_paragraph() =>
        Assert.Equal(["甲", "乙"], Lines(WordFile.Paragraph(WordFile.R("甲") + Field("begin")) + WordFile.P("乙")));

    [Fact]
    public void Tracked_changes_are_read_as_accepted()
    {
        var file = new WordFile(
            WordFile.Paragraph(
                WordFile.R("追缴")
                    + "<w:del w:id=\"1\"><w:r><w:delText>12.6</w:delText></w:r></w:del><w:ins w:id=\"2\">"
                    + WordFile.R("12.8")
                    + "</w:ins><w:moveFrom w:id=\"3\">"
                    + WordFile.R("全部")
                    + "</w:moveFrom>"
                    + WordFile.R("万元")
            )
        );

        Assert.Equal(["追缴12.8万元"], file.Lines());
        Assert.Equal(["deleted: 12.6", "movedAway: 全部"], file.Asides());
    }

    [Fact]
    public void A_paragraph_whose_mark_is_deleted_runs_on_into_the_next() =>
        Assert.Equal(
            ["（一）学习不深入。"],
            new WordFile(
                WordFile.P("学习", WordFile.Numbered(1, 0) + "<w:rPr><w:del w:id=\"1\"/></w:rPr>")
                    + WordFile.P("不深入。", WordFile.Numbered(1, 0))
            )
                .WithList(WordFile.Level(0, "chineseCounting", "（%1）"))
                .Lines()
        );

    [Fact]
    public void A_deleted_row_is_set_aside()
    {
        var file = new WordFile(
            "<w:tbl><w:tr><w:tc>"
                + WordFile.P("甲")
                + "</w:tc></w:tr><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>"
                + WordFile.P("乙")
                + "</w:tc></w:tr></w:tbl>"
        );

        Assert.Equal(["甲"], file.Lines());
        Assert.Equal(["deleted: 乙"], file.Asides());
    }

    [Fact]
    public void Hidden_text_is_set_aside_also_where_a_style_hides_it()
    {
        var file = new WordFile(
            WordFile.Paragraph(
                WordFile.R("甲")
                    + WordFile.R("内部掌握", "<w:vanish/>")
                    + WordFile.R("草稿", "<w:rStyle w:val=\"Note\"/>")
                    + WordFile.R("乙", "<w:rStyle w:val=\"Note\"/><w:vanish w:val=\"0\"/>")
            )
        ).WithStyles("<w:style w:type=\"character\" w:styleId=\"Note\"><w:rPr><w:vanish/></w:rPr></w:style>");

        Assert.Equal(["甲乙"], file.Lines());
        Assert.Equal(["hidden: 内部掌握草稿"], file.Asides());
    }

    [Fact]
    public void The_reading_above_a_character_is_set_aside()
    {
        var file = new WordFile(
            WordFile.Paragraph(
                "<w:r><w:ruby><w:rt>"
                    + WordFile.R("yún")
                    + "</w:rt><w:rubyBase>"
                    + WordFile.R("云")
                    + "</w:rubyBase></w:ruby></w:r>"
                    + WordFile.R("汀")
            )
        );

        Assert.Equal(["云汀"], file.Lines());
        Assert.Equal(["ruby: yún"], file.Asides());
    }

    [Fact]
    public void Tables_are_read_row_by_row_and_a_table_in_a_cell_where_it_stands()
    {
        static string Cell(string content) => $"<w:tc><w:tcPr/>{content}</w:tc>";
        var inner = "<w:tbl><w:tr>" + Cell(WordFile.P("二一")) + Cell(WordFile.P("二二")) + "</w:tr></w:tbl>";

        Assert.Equal(
            ["一", "二", "二一", "二二", "三", "四"],
            Lines(
                "<w:tbl><w:tblPr/><w:tr>"
                    + Cell(WordFile.P("一"))
                    + Cell(WordFile.P("二") + inner)
                    + "</w:tr><w:tr>"
                    + Cell(WordFile.P("三"))
                    + Cell(WordFile.P("四"))
                    + "</w:tr></w:tbl>"
            )
        );
    }

    [Fact]
    public void A_text_box_is_read_once_behind_its_paragraph()
    {
        var box = "<w:txbxContent>" + WordFile.P("框内") + "</w:txbxContent>";
        var drawing =
            $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

        Assert.Equal(["前后", "框内", "下"], Lines(WordFile.Paragraph(WordFile.R("前") + drawing + WordFile.R("后")) + WordFile.P("下")));
    }

    [Fact]
    public void A_note_is_read_behind_the_paragraph_that_refers_to_it() =>
        Assert.Equal(
            ["挽回损失12.8万元。", "含利息。", "下"],
            new WordFile(
                WordFile.Paragraph(WordFile.R("挽回损失12.8万元。") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>") + WordFile.P("下")
            )
                .WithFootnotes(
                    "<w:footnote w:id=\"0\" w:type=\"separator\">"
                        + WordFile.P("")
                        + "</w:footnote><w:footnote w:id=\"2\">"
                        + WordFile.Paragraph("<w:r><w:footnoteRef/></w:r>" + WordFile.R(" 含利息。"))
                        + "</w:footnote>"
                )
                .Lines()
        );

    [Fact]
    public void Heads_feet_and_comments_are_set_aside_by_name()
    {
        var file = new WordFile(WordFile.P("正文"))
            .WithHeader(
                WordFile.P("巡察整改")
                    + WordFile.Paragraph("<w:r><w:pict><v:shape><v:textpath string=\"征求意见稿\"/></v:shape></w:pict></w:r>")
            )
            .WithFooter(
                WordFile.Paragraph(
                    WordFile.R("— ")
                        + "<w:fldSimple w:instr=\" PAGE \\* MERGEFORMAT \">"
                        + WordFile.R("1")
                        + "</w:fldSimple>"
                        + WordFile.R(" —")
                ) + WordFile.P("云汀市水利局")
            )
            .WithComments("<w:comment w:id=\"0\" w:author=\"x\">" + WordFile.P("核对数字") + "</w:comment>");

        Assert.Equal(["正文"], file.Lines());
        Assert.Equal(
            ["runningHead: 巡察整改", "watermark: 征求意见稿", "pageNumber: — 1 —", "footer: 云汀市水利局", "comment: 核对数字"],
            file.Asides()
        );
    }

    [Fact]
    public void A_table_of_contents_is_set_aside_and_its_headings_are_not_counted()
    {
        var file = new WordFile(
            "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>"
                + WordFile.P("目录")
                + WordFile.P("一、组织\t1")
                + "</w:sdtContent></w:sdt>"
                + WordFile.P("二、落实\t2", "<w:pStyle w:val=\"21\"/>")
                + WordFile.P("组织", WordFile.Numbered(1, 0))
        )
            .WithList(WordFile.Level(0, "chineseCounting", "%1、"))
            .WithStyles("<w:style w:type=\"paragraph\" w:styleId=\"21\"><w:name w:val=\"toc 1\"/></w:style>");

        Assert.Equal(["一、组织"], file.Lines());
        Assert.Equal(["contents: 目录", "contents: 一、组织 1", "contents: 二、落实 2"], file.Asides());
    }

    [Theory]
    [InlineData("<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/>", "☑")]
    [InlineData("<w:sym w:font=\"Wingdings\" w:char=\"0082\"/>", "②")]
    [InlineData("<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/>", "≥")]
    [InlineData("<w:sym w:font=\"仿宋\" w:char=\"2460\"/>", "①")]
    [InlineData("<w:sym w:font=\"Nobody's\" w:char=\"F041\"/>", "\uF041")]
    [InlineData("<w:sym w:font=\"Wingdings\"/>", "\uFFFD")]
    [InlineData("<w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr><w:t>\uF0A7</w:t>", "▪")]
    [InlineData("<w:noBreakHyphen/>", "-")]
    [InlineData("<w:t>台</w:t><w:softHyphen/><w:t>账</w:t>", "台账")]
    public void A_sign_is_the_character_it_shows(string run, string text) =>
        Assert.Equal([$"甲{text}"], Lines($"<w:p><w:r><w:t>甲</w:t></w:r><w:r>{run}</w:r></w:p>"));

    [Fact]
    public void A_sign_that_says_nothing_is_reported() =>
        Assert.Contains(
            new WordFile("<w:p><w:r><w:t>甲</w:t><w:sym w:font=\"Nobody's\" w:char=\"F041\"/></w:r></w:p>").Trace().Findings.ToSorted(),
            finding => finding.Rule == "TB102"
        );

    [Fact]
    public void A_part_of_another_file_in_the_text_is_missed_by_name() =>
        Assert.Contains(new WordFile(WordFile.P("甲") + "<w:altChunk r:id=\"rId7\"/>").Trace().Findings.ToSorted(), finding =>
            finding is { Rule: "TB101", Message: "1 part of another file in the text cannot be read" }
        );

    private static IReadOnlyList<string> Lines(string body) => new WordFile(body).Lines();

    private static string Field(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";
}
