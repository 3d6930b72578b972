using System.Text;

namespace Tongbao.Tests.Reading.Word;

/// <summary>Word files that are one XML document: of Word 2003, and flat packages.</summary>
public class WordXmlFileTests
{
    private const string Head =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<?mso-application progid=\"Word.Document\"?>\n";

    [Fact]
    public void The_XML_of_Word_2003_is_read_with_its_numbers_notes_heads_and_changes()
    {
        var trace = Parse(
            Old(
                P("<w:pPr><w:listPr><w:ilvl w:val=\"0\"/><w:ilfo w:val=\"1\"/></w:listPr></w:pPr>" + R("组织"))
                    + P(
                        R("追缴")
                            + Change("Deletion", "<w:r><w:delText>15.6</w:delText></w:r>")
                            + Change("Insertion", R("12.8"))
                            + R("万元。")
                    )
                    + P(R("按办法") + $"<w:r><w:footnote>{P(R("指县办法"))}</w:footnote></w:r>" + R("执行。"))
                    + $"<w:sectPr><w:hdr w:type=\"odd\">{P(R("内部资料"))}</w:hdr></w:sectPr>"
            )
        );

        Assert.Equal(["一、组织", "追缴12.8万元。", "按办法执行。", "指县办法"], trace.Lines.Lines.Select(line => line.Text));
        Assert.Equal(["deleted: 15.6", "runningHead: 内部资料"], trace.Lines.Furniture.Select(piece => $"{piece.Name}: {piece.Text}"));
    }

    [Fact]
    public void What_it_declares_of_its_encoding_may_be_wrong() =>
        Assert.Equal("一、甲。", Parse(Old(P(R("一、甲。"))).Replace("UTF-8", "gb2312", StringComparison.Ordinal)).Manuscript.Text);

    [Fact]
    public void A_flat_package_is_read_as_the_file_it_is()
    {
        const string Package = "http://schemas.microsoft.com/office/2006/xmlPackage";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var links =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
            + $"Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
        const string Document =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + "<w:p><w:r><w:t>一、甲。</w:t></w:r></w:p></w:body></w:document>";

        Assert.Equal(
            "一、甲。",
            Parse(
                $"{Head}<pkg:package xmlns:pkg=\"{Package}\">"
                    + $"<pkg:part pkg:name=\"/_rels/.rels\"><pkg:xmlData>{links}</pkg:xmlData></pkg:part>"
                    + $"<pkg:part pkg:name=\"/word/document.xml\"><pkg:xmlData>{Document}</pkg:xmlData></pkg:part></pkg:package>"
            ).Manuscript.Text
        );
    }

    private static ParseTrace Parse(string xml) =>
        NoticeParser.Trace(NoticeSource.FromStream(new MemoryStream(Encoding.UTF8.GetBytes(xml)), "notice.doc"), new ParseOptions());

    private static string Old(string body) =>
        $"{Head}<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\" "
        + "xmlns:aml=\"http://schemas.microsoft.com/aml/2001/core\"><w:lists><w:listDef w:listDefId=\"0\"><w:lvl w:ilvl=\"0\"><w:start "
        + "w:val=\"1\"/><w:nfc w:val=\"37\"/><w:suff w:val=\"Nothing\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:listDef><w:list "
        + $"w:ilfo=\"1\"><w:ilst w:val=\"0\"/></w:list></w:lists><w:body>{body}</w:body></w:wordDocument>";

    private static string P(string content) => $"<w:p>{content}</w:p>";

    private static string R(string text) => $"<w:r><w:t>{text}</w:t></w:r>";

    private static string Change(string kind, string content) =>
        $"<aml:annotation aml:id=\"1\" w:type=\"Word.{kind}\"><aml:content>{content}</aml:content></aml:annotation>";
}
