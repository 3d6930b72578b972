using System.IO.Compression;
using System.Text;

namespace Tongbao.Tests.Support;

/// <summary>A workbook written by hand: the XML of its sheets in, the file out.</summary>
internal static class Workbook
{
    private const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <param name="sheets">Name, attributes of its entry in the book, and what is in <c>worksheet</c>.</param>
    public static byte[] Of(params (string Name, string State, string Xml)[] sheets)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            Write(
                zip,
                "_rels/.rels",
                $"""<Relationships xmlns="{Package}"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""
            );
            Write(
                zip,
                "xl/workbook.xml",
                $"""<workbook xmlns="{Sheet}" xmlns:r="{Office}"><sheets>{Each(sheets, i => $"""<sheet name="{sheets[i].Name}" sheetId="{i + 1}" r:id="r{i + 1}" {sheets[i].State}/>""")}</sheets></workbook>"""
            );
            Write(
                zip,
                "xl/_rels/workbook.xml.rels",
                $"""<Relationships xmlns="{Package}">{Each(sheets, i => $"""<Relationship Id="r{i + 1}" Type="{Office}/worksheet" Target="worksheets/s{i + 1}.xml"/>""")}<Relationship Id="rs" Type="{Office}/styles" Target="styles.xml"/></Relationships>"""
            );
            Write(
                zip,
                "xl/styles.xml",
                $"""<styleSheet xmlns="{Sheet}"><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="9"/></cellXfs></styleSheet>"""
            );
            for (var i = 0; i < sheets.Length; i++)
                Write(zip, $"xl/worksheets/s{i + 1}.xml", $"""<worksheet xmlns="{Sheet}">{sheets[i].Xml}</worksheet>""");
        }

        return bytes.ToArray();
    }

    /// <summary>Rows of text from A1 on; cells are parted by <c>|</c>, an empty one is not there.</summary>
    public static string Rows(params string[] rows) => $"<sheetData>{Each(rows, i => Row(i + 1, rows[i], ""))}</sheetData>";

    /// <summary>One row.</summary>
    public static string Row(int number, string cells, string attributes) =>
        $"""<row r="{number}" {attributes}>{string.Concat(cells.Split('|').Select((cell, i) => cell.Trim().Length == 0 ? "" : Cell((char)('A' + i) + $"{number}", cell.Trim())))}</row>""";

    private static string Cell(string place, string text) =>
        $"""<c r="{place}" t="inlineStr"><is><t>{System.Security.SecurityElement.Escape(text)}</t></is></c>""";

    private static string Each<T>(T[] of, Func<int, string> xml) => string.Concat(Enumerable.Range(0, of.Length).Select(xml));

    private static void Write(ZipArchive zip, string name, string xml)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(xml));
    }
}
