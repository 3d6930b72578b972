using Tongbao.Tests.Support;

namespace Tongbao.Tests.Reading.Word;

/// <summary>What stands in a Word file and is no plain paragraph: read, set aside by name, or named as not read.</summary>
public class DocxAccountTests
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    [Theory]
    [InlineData("<w:strike/>")]
    [InlineData("<w:dstrike/>")]
    [InlineData("<w:rStyle w:val=\"Old\"/>")]
    public void Struck_out_words_are_set_aside(string properties)
    {
        var file = new WordFile(
            WordFile.Paragraph(WordFile.R("追缴") + WordFile.R("15.6", properties) + WordFile.R("12.8万元。"))
        ).WithStyles("<w:style w:type=\"character\" w:styleId=\"Old\"><w:rPr><w:strike/></w:rPr></w:style>");

        Assert.Equal(["追缴12.8万元。"], file.Lines());
        Assert.Equal(["struckOut: 15.6"], file.Asides());
    }

    [Theory]
    [InlineData("<w:strike w:val=\"0\"/>")]
    [InlineData("<w:rStyle w:val=\"Old\"/><w:strike w:val=\"false\"/>")]
    public void Words_that_are_not_struck_any_more_are_text(string properties) =>
        Assert.Equal(
            ["追缴12.8万元。"],
            new WordFile(WordFile.Paragraph(WordFile.R("追缴") + WordFile.R("12.8", properties) + WordFile.R("万元。")))
                .WithStyles("<w:style w:type=\"character\" w:styleId=\"Old\"><w:rPr><w:strike/></w:rPr></w:style>")
                .Lines()
        );

    [Fact]
    public void Where_all_is_struck_out_it_is_the_text() =>
        Assert.Equal(["一、甲。"], new WordFile(WordFile.Paragraph(WordFile.R("一、甲。", "<w:strike/>"))).Lines());

    [Theory]
    [InlineData("part.html", "<html><body><p>二、乙。</p><p style='display:none'>丙</p></body></html>")]
    [InlineData("part.txt", "二、乙。")]
    [InlineData("part.mht", "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<p>二、乙。</p>")]
    public void A_file_that_stands_in_the_text_is_read_there(string name, string content) =>
        Assert.Equal(["一、甲。", "二、乙。", "三、丁。"], WithChunk(name).WithEntry($"word/{name}", content).Lines());

    [Fact]
    public void A_place_in_such_a_file_is_one_in_it() =>
        Assert.Equal(
            "/w:document/w:body/w:altChunk[1] >>> html > body > p:nth-child(1)",
            WithChunk("part.html")
                .WithEntry("word/part.html", "<html><body><p>二、乙。</p></body></html>")
                .Trace()
                .Lines.Lines[1]
                .Element!.Path
        );

    [Fact]
    public void A_file_that_cannot_be_read_is_missed_by_name() =>
        Assert.Contains(WithChunk("part.rtf").WithEntry("word/part.rtf", "{\\rtf1 x}").Trace().Findings.ToSorted(), finding =>
            finding is { Rule: "TB101", Message: "1 part of another file in the text cannot be read" }
        );

    [Fact]
    public void A_note_that_nothing_refers_to_is_set_aside() =>
        Assert.Equal(
            ["hidden: 旧注"],
            new WordFile(WordFile.P("一、甲。")).WithFootnotes($"<w:footnote w:id=\"7\">{WordFile.P("旧注")}</w:footnote>").Asides()
        );

    [Theory]
    [InlineData(
        "diagramData",
        "<d xmlns:a=\"x\"><a:t>组织机构</a:t></d>",
        "a diagram of the Word file holds 4 characters that are not read"
    )]
    [InlineData(
        "chart",
        "<c xmlns:a=\"x\"><a:t>整改</a:t><a:strCache><a:v>完成</a:v></a:strCache><a:numCache><a:v>12</a:v></a:numCache></c>",
        "a chart of the Word file holds 4 characters that are not read"
    )]
    [InlineData("package", "<x/>", "the embedded file word/extra.xml is not read")]
    public void Words_outside_of_paragraphs_are_named(string type, string content, string message) =>
        Assert.Contains(
            message,
            new WordFile(WordFile.P("一、甲。"))
                .WithEntry("word/extra.xml", content)
                .WithRelationship($"<Relationship Id=\"rId8\" Type=\"{Office}/{type}\" Target=\"extra.xml\"/>")
                .Trace()
                .Findings.ToSorted()
                .Where(finding => finding.Rule == "TB114")
                .Select(finding => finding.Message)
        );

    private static WordFile WithChunk(string name) =>
        new WordFile(WordFile.P("一、甲。") + $"<w:altChunk r:id=\"rId8\"/>" + WordFile.P("三、丁。")).WithRelationship(
            $"<Relationship Id=\"rId8\" Type=\"{Office}/aFChunk\" Target=\"{name}\"/>"
        );
}
