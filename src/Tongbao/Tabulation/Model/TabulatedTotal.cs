using Tongbao.Documents;

namespace Tongbao.Tabulation.Model;

/// <summary>A cell of a row of totals.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Column">What heads it.</param>
/// <param name="Path">The rows and merged cells that group what it counts, the outermost first; none for the total of the table.</param>
internal sealed record TabulatedTotal(GridCell Cell, TableColumn Column, IReadOnlyList<IReadOnlyList<GridCell>> Path);
