namespace Tongbao.Reading.Word.Numbering;

/// <summary>A list as paragraphs name it (17.9.15 num).</summary>
/// <param name="Id">Its <c>numId</c>.</param>
/// <param name="Definition">Id of the <c>abstractNum</c> that it is made of: lists of one definition count on together.</param>
/// <param name="Levels">By level, from 0.</param>
/// <param name="StartOverrides">By level, where this list begins anew (17.9.27).</param>
internal sealed record NumberedList(
    string Id,
    string Definition,
    IReadOnlyDictionary<int, NumberLevel> Levels,
    IReadOnlyDictionary<int, int> StartOverrides
)
{
    public NumberLevel this[int level] => Levels.GetValueOrDefault(level, NumberLevel.Undefined);

    /// <summary>The first number of <paramref name="level"/>.</summary>
    public int StartOf(int level) => StartOverrides.TryGetValue(level, out var start) ? start : this[level].Start;

    /// <summary>The level that numbers paragraphs of a style; null when none does.</summary>
    public int? LevelOf(string? style)
    {
        foreach (var (level, definition) in Levels.OrderBy(pair => pair.Key))
        {
            if (style is not null && definition.Style == style)
                return level;
        }

        return null;
    }
}
