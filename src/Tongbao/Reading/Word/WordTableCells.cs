using System.Xml.Linq;
using Tongbao.Documents;
using Tongbao.Reading.Word.Packages;

namespace Tongbao.Reading.Word;

/// <summary>The cells of the tables of a Word file (17.4); a table inside a cell is text of the cell.</summary>
/// <remarks>A table of one row or one column is a frame around text: what is in it is read as if it were not there.</remarks>
internal sealed class WordTableCells
{
    private readonly Dictionary<XElement, GridCell> _cells = [];
    private readonly HashSet<XElement> _inside = [];

    /// <summary>Reads a table that the reader comes to.</summary>
    public void Enter(XElement table)
    {
        if (_inside.Contains(table))
            return;
        var cells = new Dictionary<XElement, GridCell>();
        if (Lay(table, cells) is not { Rows.Count: > 1, Columns: > 1 })
            return;
        foreach (var (element, cell) in cells)
            _cells[element] = cell;
        _inside.UnionWith(table.Descendants(WordXml.W + "tbl"));
    }

    /// <summary>The cell that an element is; null for any other.</summary>
    public GridCell? Of(XElement element) => _cells.GetValueOrDefault(element);

    private static Grid? Lay(XElement table, Dictionary<XElement, GridCell> cells)
    {
        var builder = new GridBuilder();
        foreach (var row in Below(table, "tr"))
        {
            builder.BeginRow();
            var properties = row.Child("trPr");
            var column = properties.Number("gridBefore") is { } before and > 0 ? Math.Min(before, GridSpan.Max) : 0;
            foreach (var cell in Below(row, "tc"))
            {
                var span = GridSpan.Of(cell);
                // 17.4.84 vMerge: without a value it goes on with the cell above.
                var merge = cell.Child("tcPr").Child("vMerge");
                var continues = merge is not null && merge.Get("val") is null or "continue";
                var laid = (continues ? builder.Extend(column) : null) ?? builder.AddAt(column, 1, span);
                if (laid is not null)
                    cells[cell] = laid;
                column += laid?.ColumnSpan ?? span;
            }
        }

        return builder.Finish();
    }

    // Rows and cells may be wrapped in content controls and in marks of revision.
    private static IEnumerable<XElement> Below(XElement container, string name) =>
        container
            .Elements()
            .SelectMany(element =>
                element.Is(name) ? [element]
                : element.Is("sdt") || element.Is("sdtContent") || element.Is("ins") || element.Is("customXml") ? Below(element, name)
                : Enumerable.Empty<XElement>()
            );
}
