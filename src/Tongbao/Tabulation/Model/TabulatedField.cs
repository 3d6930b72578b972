using Tongbao.Documents;

namespace Tongbao.Tabulation.Model;

/// <summary>A cell that is a block of an issue.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Column">What heads it.</param>
/// <param name="Row">1-based row of the issue; null where the issue has one row.</param>
/// <param name="IsShared">True if the cell is merged over several issues, and this is not the first.</param>
internal sealed record TabulatedField(GridCell Cell, TableColumn Column, int? Row = null, bool IsShared = false);
