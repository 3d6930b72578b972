using System.Text.Json.Nodes;
using Tongbao.Languages;

namespace Tongbao.Tables.Rows;

/// <summary>A column of a long table.</summary>
/// <param name="Name">Its name in every format.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Meaning">In one sentence, for the schema.</param>
/// <param name="Cell">The cell of a row; null for an empty one.</param>
internal sealed record LongColumn<T>(string Name, CellType Type, Phrase Meaning, Func<T, JsonNode?> Cell);
