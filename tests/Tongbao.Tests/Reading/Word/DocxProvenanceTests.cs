using System.Xml;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Reading.Word;

/// <summary>A text of a Word file knows its paragraph and its characters: what XPath finds in the file is what the output says.</summary>
public class DocxProvenanceTests
{
    private static readonly WordFile File = new WordFile(
        WordFile.P("关于巡察整改情况的通报")
            + WordFile.P("整改落实情况", WordFile.Numbered(1, 0))
            + "<w:tbl><w:tr><w:tc>"
            + WordFile.P("台账更新不及时。", WordFile.Numbered(1, 1))
            + "</w:tc></w:tr></w:tbl>"
            + WordFile.Paragraph(
                "<w:del w:id=\"1\"><w:r><w:delText>进展</w:delText></w:r></w:del>"
                    + WordFile.R("整改措施：")
                    + "<w:r><w:tab/></w:r>"
                    + WordFile.R("一是按月核对。")
            )
    ).WithList(WordFile.Level(0, "chineseCounting", "%1、"), WordFile.Level(1, "decimal", "%2."));

    private static readonly Notice Notice = NoticeParser.Parse(File.ToSource());

    [Fact]
    public void An_element_range_is_what_XPath_gives()
    {
        var item = Assert.Single(Notice.Issues[0].Blocks[0].Items).Text;
        var range = Assert.Single(item.Origin!.Elements);

        Assert.Equal("/w:document/w:body/w:p[3]", range.Path);
        Assert.Equal(item.Text, Text(range.Path)[range.Start..range.End]);
    }

    [Fact]
    public void A_paragraph_of_a_table_is_found_in_its_cell() =>
        Assert.Equal("/w:document/w:body/w:tbl[1]/w:tr[1]/w:tc[1]/w:p[1]", Notice.Issues[0].Heading.Origin!.Elements.Single().Path);

    [Fact]
    public void A_number_that_Word_makes_stands_at_the_first_character_of_its_paragraph()
    {
        var marker = Notice.Sections[0].Marker!;
        var range = Assert.Single(marker.Origin!.Elements);

        Assert.Equal(("一、", "/w:document/w:body/w:p[2]", 0), (marker.Text, range.Path, range.Start));
        Assert.Equal("整改落实情况", Text(range.Path));
    }

    [Fact]
    public void The_numbers_that_Word_makes_count_among_the_characters() =>
        Assert.Equal(
            ("关于巡察整改情况的通报一、整改落实情况1.台账更新不及时。整改措施：一是按月核对。进展".Length, 0, 2),
            (Notice.Coverage.Characters, Notice.Coverage.Lost, Notice.Coverage.Furniture)
        );

    [Fact]
    public void Elements_are_written_with_boxes() =>
        Assert.Contains("\"/w:document/w:body/w:p[3]\"", NoticeJson.Write(Notice, Provenance.Boxes), StringComparison.Ordinal);

    private static string Text(string path)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(File.ToBytes()));
        using var part = zip.GetEntry("word/document.xml")!.Open();
        var document = new XmlDocument { PreserveWhitespace = true };
        document.Load(part);
        var names = new XmlNamespaceManager(document.NameTable);
        names.AddNamespace("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
        return Assert.Single(document.SelectNodes(path, names)!.Cast<XmlNode>()).InnerText;
    }
}
