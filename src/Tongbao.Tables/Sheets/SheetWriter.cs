using System.Globalization;
using System.Text;
using System.Xml;

namespace Tongbao.Tables.Sheets;

/// <summary>
/// Writes one sheet of a workbook, row by row: a bold header that stays in view, wrapped cells in rows as high as their text, a filter; and
/// how it is printed: A4, landscape, fitted to its width, the header and the number on every page.
/// </summary>
internal sealed class SheetWriter : IDisposable
{
    private const string Spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>What a row may hold: Excel has no row above 409 points.</summary>
    public const int MaxLines = 30;

    /// <summary>Of a line of 9 pt, in points: fonts that stand in for 宋体 need a third more than it.</summary>
    private const double LineHeight = 12.6;

    /// <summary>Above and below the text of a row, in points.</summary>
    private const double Space = 3;

    // Line feeds as they are: they belong to the text, on every system.
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        NewLineHandling = NewLineHandling.None,
        CloseOutput = true,
    };

    private readonly XmlWriter _xml;
    private readonly string _lastColumn;
    private readonly IReadOnlyList<(int Width, bool IsHidden)> _widths;
    private readonly List<(string Cell, string Link)> _links = [];

    /// <param name="part">Closed at the end.</param>
    /// <param name="widths">One for each column, and whether it is hidden.</param>
    /// <param name="isFirst">True for the sheet that is shown when the workbook is opened.</param>
    public SheetWriter(Stream part, IReadOnlyList<(int Width, bool IsHidden)> widths, bool isFirst)
    {
        _xml = XmlWriter.Create(part, Settings);
        _widths = widths;
        _lastColumn = Letters(widths.Count - 1);
        _xml.WriteStartDocument(standalone: true);
        _xml.WriteStartElement("worksheet", Spreadsheet);
        Start("sheetPr");
        Empty("pageSetUpPr", ("fitToPage", "1"));
        _xml.WriteEndElement();
        WriteView(isFirst);
        Empty("sheetFormatPr", ("defaultRowHeight", Points(LineHeight + Space)));
        Start("cols");
        for (var i = 0; i < widths.Count; i++)
            WriteColumn(Text(i + 1), Text(widths[i].Width), widths[i].IsHidden);
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
        var lines = cells.Select((cell, i) => _widths[i].IsHidden ? 1 : CellLines.Count(cell.Text ?? "", _widths[i].Width)).Max();
        Start("row", ("r", Text(Rows)), ("ht", Points((Math.Min(lines, MaxLines) * LineHeight) + Space)), ("customHeight", "1"));
        for (var i = 0; i < cells.Count; i++)
        {
            var place = ("r", Letters(i) + Text(Rows));
            if (cells[i].Link is { } link)
                _links.Add((place.Item2, link));
            if (cells[i].Number is { } number)
                WriteNumber(number, place, ("s", Text(style)));
            else if (cells[i].Text is { Length: > 0 } text)
                WriteText(text, place, ("s", Text(style)));
            else
                Empty("c", place, ("s", Text(style)));
        }

        _xml.WriteEndElement();
    }

    public void Dispose()
    {
        _xml.WriteEndElement();
        Empty("autoFilter", ("ref", Range.Replace("$", "", StringComparison.Ordinal)));
        WriteLinks();
        Empty("printOptions", ("horizontalCentered", "1"));
        Empty("pageMargins", ("left", "0.4"), ("right", "0.4"), ("top", "0.6"), ("bottom", "0.5"), ("header", "0.25"), ("footer", "0.25"));
        Empty("pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToHeight", "0"));
        Start("headerFooter");
        _xml.WriteElementString("oddHeader", Spreadsheet, "&C&A");
        _xml.WriteElementString("oddFooter", Spreadsheet, "&C第 &P 页，共 &N 页");
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.Dispose();
    }

    private void WriteColumn(string number, string width, bool isHidden)
    {
        (string, string)[] attributes = [("min", number), ("max", number), ("width", width), ("customWidth", "1")];
        Empty("col", isHidden ? [.. attributes, ("hidden", "1")] : attributes);
    }

    private void WriteLinks()
    {
        if (_links.Count == 0)
            return;
        Start("hyperlinks");
        foreach (var (cell, link) in _links)
            Empty("hyperlink", ("ref", cell), ("location", link));
        _xml.WriteEndElement();
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

    private static string Points(double height) => height.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // No sheet here has more than 26 columns.
    private static string Letters(int column) => ((char)('A' + column)).ToString();
}
