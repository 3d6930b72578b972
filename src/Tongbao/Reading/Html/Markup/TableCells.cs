using AngleSharp.Dom;
using Tongbao.Documents;

namespace Tongbao.Reading.Html.Markup;

/// <summary>The cells of the tables of a page that hold data; tables that only lay a page out have none.</summary>
/// <remarks>HTML Living Standard, 4.9.12.1 Forming a table. Told apart by their shape: nobody sets data in one row or one column.</remarks>
internal sealed class TableCells
{
    /// <summary>A table whose tables hold more than this share of its text lays them out.</summary>
    private const double MaxNested = 0.5;

    /// <summary>A table with more tables inside lays them out.</summary>
    private const int MaxTables = 64;

    /// <summary>HTML Living Standard, 4.9.11 Attributes common to td and th elements.</summary>
    private const int MaxColumnSpan = 1000;

    /// <summary>The same.</summary>
    private const int MaxRowSpan = 65_534;

    private readonly Dictionary<IElement, GridCell> _cells = [];
    private readonly HashSet<IElement> _inside = [];

    /// <summary>Reads a table that the walk comes to.</summary>
    public void Enter(IElement table)
    {
        if (_inside.Contains(table) || table.GetAttribute("role") is "presentation" or "none")
            return;
        var nested = table.QuerySelectorAll("table");
        if (nested.Length > MaxTables)
            return;
        if (nested.Length > 0 && nested.Where(inner => Outer(inner) == table).Sum(InkOf) > MaxNested * InkOf(table))
            return;
        var cells = new Dictionary<IElement, GridCell>();
        if (Lay(table, cells) is not { Rows.Count: > 1, Columns: > 1 } grid || !HoldsData(grid))
            return;
        foreach (var (element, cell) in cells)
            _cells[element] = cell;
        _inside.UnionWith(nested);
    }

    /// <summary>The cell that an element is; null for any other.</summary>
    public GridCell? Of(IElement element) => _cells.GetValueOrDefault(element);

    private static int InkOf(IElement element) => Text.Folding.CountInk(element.TextContent);

    private static IElement? Outer(IElement table) => table.ParentElement?.Closest("table");

    // Two cells beside each other in more than one row.
    private static bool HoldsData(Grid grid) => grid.Rows.Count(row => row.Distinct().Count(cell => cell is not null) > 1) > 1;

    private static Grid? Lay(IElement table, Dictionary<IElement, GridCell> cells)
    {
        var builder = new GridBuilder();
        foreach (var row in Rows(table))
        {
            builder.BeginRow();
            foreach (var cell in row.Children.Where(child => child.LocalName is "td" or "th"))
            {
                var rows = Span(cell, "rowspan", MaxRowSpan);
                var laid = builder.Add(rows == 0 ? MaxRowSpan : rows, Math.Max(1, Span(cell, "colspan", MaxColumnSpan)));
                if (laid is not null)
                    cells[cell] = laid;
            }
        }

        return builder.Finish();
    }

    // The foot stands last, wherever it is written.
    private static IEnumerable<IElement> Rows(IElement table)
    {
        var parts = table.Children.Where(child => child.LocalName is "thead" or "tbody" or "tfoot" or "tr").ToList();
        return parts
            .Where(part => part.LocalName != "tfoot")
            .Concat(parts.Where(part => part.LocalName == "tfoot"))
            .SelectMany(part => part.LocalName == "tr" ? [part] : part.Children.Where(child => child.LocalName == "tr"));
    }

    private static int Span(IElement cell, string attribute, int most) =>
        OpenElement.Integer(cell, attribute) is { } span and >= 0 ? Math.Min(span, most) : 1;
}
