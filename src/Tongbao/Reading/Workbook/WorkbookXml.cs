using System.Xml;
using Tongbao.Reading.Packages;

namespace Tongbao.Reading.Workbook;

/// <summary>Reads the parts of a workbook as a stream: a sheet of 100,000 rows is never a tree of elements.</summary>
internal static class WorkbookXml
{
    /// <summary>A reader of a part, within limits.</summary>
    public static XmlReader Reader(byte[] part) => PartXml.Reader(part, dataOnly: true);

    /// <summary>
    /// The text of a string item, its runs joined and the pronunciation left out (18.4.8 si). The reader ends behind the element.
    /// </summary>
    public static string Text(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var text = new System.Text.StringBuilder();
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            while (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh" && xml.Depth > depth)
                xml.Skip();
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t" && xml.Depth > depth)
                text.Append(Value(xml));
        }

        return WorkbookText.Unescape(text.ToString());
    }

    /// <summary>The text of an element without children. The reader ends at its end.</summary>
    public static string Value(XmlReader xml)
    {
        if (xml.IsEmptyElement)
            return "";
        var text = "";
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
                text += xml.Value;
        }

        return text;
    }
}
