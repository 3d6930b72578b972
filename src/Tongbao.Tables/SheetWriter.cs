using System.Globalization;
using System.Text;
using System.Xml;

namespace Tongbao.Tables;

/// <summary>Writes one sheet of a workbook, row by row: a bold header that stays in view, wrapped cells, a filter.</summary>
internal sealed class SheetWriter : IDisposable
{
    private const string Spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    // Line feeds as they are: they belong to the text, on every system.
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        NewLineHandling = NewLineHandling.None,
        CloseOutput = true,
    };

    private readonly XmlWriter _xml;
    private readonly string _lastColumn;

    /// <param name="part">Closed at the end.</param>
    /// <param name="widths">One for each column.</param>
    /// <param name="isFirst">True for the sheet that is shown when the workbook is opened.</param>
    public SheetWriter(Stream part, IReadOnlyList<int> widths, bool isFirst)
    {
        _xml = XmlWriter.Create(part, Settings);
        _lastColumn = Letters(widths.Count - 1);
        _xml.WriteStartDocument(standalone: true);
        _xml.WriteStartElement("worksheet", Spreadsheet);
        WriteView(isFirst);
        Start("cols");
        for (var i = 0; i < widths.Count; i++)
            Empty("col", ("min", Text(i + 1)), ("max", Text(i + 1)), ("width", Text(widths[i])), ("customWidth", "1"));
        _xml.WriteEndElement();
        Start("sheetData");
    }

    /// <summary>Rows written, the header included.</summary>
    public int Rows { get; private set; }

    /// <summary>The cells from the first to the last, for the filter.</summary>
    public string Range => $"$A$1:${_lastColumn}${Text(Rows)}";

    /// <summary>Writes a row.</summary>
    /// <param name="cells">Text is escaped already and fits.</param>
    /// <param name="style">Index into the workbook's formats.</param>
    public void Write(IReadOnlyList<SheetCell> cells, int style)
    {
        Rows++;
        Start("row", ("r", Text(Rows)));
        for (var i = 0; i < cells.Count; i++)
        {
            var place = ("r", Letters(i) + Text(Rows));
            if (cells[i].Number is { } number)
                WriteNumber(number, place, ("s", Text(style)));
            else if (cells[i].Text is { Length: > 0 } text)
                WriteText(text, place, ("s", Text(style)));
        }

        _xml.WriteEndElement();
    }

    public void Dispose()
    {
        _xml.WriteEndElement();
        Empty("autoFilter", ("ref", Range.Replace("$", "", StringComparison.Ordinal)));
        _xml.WriteEndElement();
        _xml.Dispose();
    }

    private void WriteView(bool isFirst)
    {
        Start("sheetViews");
        Start("sheetView", ("tabSelected", isFirst ? "1" : "0"), ("workbookViewId", "0"));
        Empty("pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteNumber(int number, params ReadOnlySpan<(string, string)> attributes)
    {
        Start("c", attributes);
        _xml.WriteElementString("v", Spreadsheet, Text(number));
        _xml.WriteEndElement();
    }

    // An inline string: it is never taken for a formula, and no table of all strings need be held.
    private void WriteText(string text, params ReadOnlySpan<(string, string)> attributes)
    {
        Start("c", [.. attributes, ("t", "inlineStr")]);
        Start("is");
        Start("t");
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(text);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void Empty(string name, params ReadOnlySpan<(string, string)> attributes)
    {
        Start(name, attributes);
        _xml.WriteEndElement();
    }

    private void Start(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _xml.WriteStartElement(name, Spreadsheet);
        foreach (var (key, value) in attributes)
            _xml.WriteAttributeString(key, value);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // No sheet here has more than 26 columns.
    private static string Letters(int column) => ((char)('A' + column)).ToString();
}
