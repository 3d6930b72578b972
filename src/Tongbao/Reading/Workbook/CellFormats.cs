using System.Globalization;
using System.Xml;

namespace Tongbao.Reading.Workbook;

/// <summary>How the cells of a workbook show numbers (18.8 Styles).</summary>
internal sealed class CellFormats
{
    private readonly List<NumberFormat> _formats = [];

    /// <param name="part">The styles; null when the workbook has none.</param>
    public CellFormats(byte[]? part)
    {
        if (part is null)
            return;
        var codes = new Dictionary<int, string>();
        var inCells = false;
        using var xml = WorkbookXml.Reader(part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "cellXfs")
                inCells = false;
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName == "cellXfs")
                inCells = true;
            else if (xml.LocalName == "numFmt")
                codes[Number(xml, "numFmtId")] = xml.GetAttribute("formatCode") ?? "";
            else if (inCells && xml.LocalName == "xf")
                _formats.Add(Format(Number(xml, "numFmtId"), codes));
        }
    }

    /// <summary>The format with this number; general where there is none.</summary>
    public NumberFormat this[string? style] =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _formats.Count
            ? _formats[index]
            : NumberFormat.General;

    private static NumberFormat Format(int id, Dictionary<int, string> codes) =>
        codes.TryGetValue(id, out var code) ? new NumberFormat(code) : NumberFormat.BuiltIn(id) ?? NumberFormat.General;

    private static int Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
