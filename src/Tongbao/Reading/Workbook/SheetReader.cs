using System.Globalization;
using System.Xml;

namespace Tongbao.Reading.Workbook;

/// <summary>Reads a sheet (18.3): what its cells show, formulas by the value that was stored, and which cells are merged.</summary>
internal sealed class SheetReader
{
    private readonly IReadOnlyList<string> _strings;
    private readonly CellFormats _formats;
    private readonly bool _from1904;
    private readonly List<SheetCell> _cells = [];
    private readonly Dictionary<CellReference, (int Rows, int Columns)> _merges = [];
    private readonly HashSet<CellReference> _filled = [];
    private readonly HashSet<int> _hiddenColumns = [];
    private readonly List<string> _heads = [];

    // Ranges of columns do not overlap: there are no more of them than columns.
    private int _columnsRead;
    private int _row = -1;
    private int _column = -1;
    private bool _rowIsHidden;

    private SheetReader(IReadOnlyList<string> strings, CellFormats formats, bool from1904) =>
        (_strings, _formats, _from1904) = (strings, formats, from1904);

    /// <param name="part">The sheet.</param>
    /// <param name="strings">The shared strings of the workbook.</param>
    /// <param name="formats">How its cells show numbers.</param>
    /// <param name="from1904">True if days are counted from 1904.</param>
    public static SheetContent Read(byte[] part, IReadOnlyList<string> strings, CellFormats formats, bool from1904)
    {
        var reader = new SheetReader(strings, formats, from1904);
        using var xml = WorkbookXml.Reader(part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
                reader.Read(xml);
        }

        return new SheetContent(reader._cells, reader._merges, reader._heads);
    }

    private void Read(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "col" when IsOn(xml.GetAttribute("hidden")):
                var last = Math.Min(CellReference.MaxColumns, Number(xml, "max"));
                for (var column = Number(xml, "min"); column <= last && _columnsRead < CellReference.MaxColumns; column++, _columnsRead++)
                    _hiddenColumns.Add(column - 1);
                break;
            case "row":
                _row = Number(xml, "r") is > 0 and var row ? row - 1 : _row + 1;
                (_column, _rowIsHidden) = (-1, IsOn(xml.GetAttribute("hidden")));
                break;
            case "c":
                ReadCell(xml);
                break;
            case "mergeCell":
                ReadMerge(xml.GetAttribute("ref"));
                break;
            case "oddHeader" or "oddFooter" or "evenHeader" or "evenFooter" or "firstHeader" or "firstFooter":
                if (WorkbookText.WithoutCodes(WorkbookXml.Value(xml)) is { Length: > 0 } text && !_heads.Contains(text))
                    _heads.Add(text);
                break;
        }
    }

    // A cell without a reference stands behind the one before it.
    private void ReadCell(XmlReader xml)
    {
        var place = CellReference.Of(xml.GetAttribute("r")) ?? new CellReference(_row, _column + 1);
        (_row, _column) = (place.Row, place.Column);
        var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        if (xml.IsEmptyElement)
            return;
        var text = "";
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "v")
                text = Shown(WorkbookXml.Value(xml), type, style);
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "is")
                text = WorkbookXml.Text(xml);
        }

        if (string.IsNullOrWhiteSpace(text) || !_filled.Add(place))
            return;
        _cells.Add(new SheetCell(place, text, _rowIsHidden || _hiddenColumns.Contains(place.Column)));
    }

    private string Shown(string value, string? type, string? style) =>
        type switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _strings.Count
                ? _strings[index]
                : "",
            "b" => value == "1" ? "TRUE" : "FALSE",
            "str" => WorkbookText.Unescape(value),
            "e" or "d" => value,
            _ => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? _formats[style].Show(number, _from1904)
                : value,
        };

    private void ReadMerge(string? range)
    {
        var colon = range?.IndexOf(':') ?? -1;
        if (
            colon > 0
            && CellReference.Of(range.AsSpan(0, colon)) is { } first
            && CellReference.Of(range.AsSpan(colon + 1)) is { } last
            && last.Row >= first.Row
            && last.Column >= first.Column
            && _filled.Contains(first)
        )
            _merges.TryAdd(first, (last.Row - first.Row + 1, last.Column - first.Column + 1));
    }

    private static bool IsOn(string? value) => value is "1" or "true";

    private static int Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
