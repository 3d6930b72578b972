namespace Tongbao.Profiles;

/// <summary>
/// Rows of a table by the characters with which they can begin, each time in the table's order: of the many rows few are worth a look at
/// any place of a text, and mostly none.
/// </summary>
/// <param name="rows">The table.</param>
/// <param name="starts">With which characters a row can begin.</param>
internal sealed class FirstCharacters<T>(IEnumerable<T> rows, Func<T, IEnumerable<char>> starts)
{
    private readonly Dictionary<char, T[]> _rows = rows.SelectMany(row => starts(row).Distinct(), (row, start) => (Row: row, Start: start))
        .GroupBy(pair => pair.Start)
        .ToDictionary(same => same.Key, same => same.Select(pair => pair.Row).ToArray());

    /// <summary>The rows that can begin <paramref name="text"/>.</summary>
    public T[] Of(ReadOnlySpan<char> text) => !text.IsEmpty && _rows.TryGetValue(text[0], out var rows) ? rows : [];
}
