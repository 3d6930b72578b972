using Tongbao.Documents;
using Tongbao.Lines;
using Tongbao.Text;

namespace Tongbao.Tabulation.Model;

/// <summary>The folded words of each cell of a document.</summary>
internal sealed class CellTexts
{
    private readonly Dictionary<GridCell, string> _texts;

    public CellTexts(IEnumerable<Line> lines) =>
        _texts = lines
            .Where(line => line.Cell is not null)
            .GroupBy(line => line.Cell!)
            .ToDictionary(cell => cell.Key, cell => FoldedText.Of(string.Concat(cell.Select(line => line.Text))).Value);

    /// <summary>Empty for a cell that shows nothing.</summary>
    public string this[GridCell? cell] => cell is null ? "" : _texts.GetValueOrDefault(cell, "");

    /// <summary>True if the cell shows something.</summary>
    public bool IsFilled(GridCell? cell) => this[cell].Length > 0;
}
