using System.Text;

namespace Tongbao.Reading.Word.Numbering;

/// <summary>Counts the numbered paragraphs of a story, in order, and writes their numbers as Word prints them (17.9).</summary>
internal sealed class ListCounters
{
    private readonly Dictionary<string, SortedDictionary<int, int>> _counts = [];
    private readonly HashSet<(string List, int Level)> _begun = [];

    /// <summary>The number of the next paragraph of <paramref name="list"/> on <paramref name="level"/>.</summary>
    public string Next(NumberedList list, int level)
    {
        if (!_counts.TryGetValue(list.Definition, out var counts))
            _counts[list.Definition] = counts = [];
        // A level above that was never used is shown with its first number, and has thereby used it.
        for (var above = 0; above < level; above++)
            counts.TryAdd(above, list.StartOf(above));
        // Lists of one definition count on; one that says where it begins does so where it is first used.
        var begins = _begun.Add((list.Id, level)) && list.StartOverrides.ContainsKey(level);
        counts[level] = counts.TryGetValue(level, out var last) && !begins ? NumberLevel.After(last) : list.StartOf(level);
        foreach (var deeper in counts.Keys.Where(other => other > level && Restarts(list[other], level)).ToList())
            counts.Remove(deeper);
        return Write(list, level, counts);
    }

    // Zero says never; a level says that level and those above it.
    private static bool Restarts(NumberLevel deeper, int after) => deeper.RestartAfter is not { } restart || after < restart;

    private static string Write(NumberedList list, int level, SortedDictionary<int, int> counts)
    {
        var text = list[level].Text;
        if (list[level].Format == "bullet")
            return text;
        var written = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%' || i + 1 == text.Length || text[i + 1] is < '1' or > '9')
                written.Append(text[i]);
            else if (text[++i] - '1' is var asked && asked <= level)
                written.Append(
                    NumberFormats.Write(counts[asked], list[level].Legal && list[asked].Format != "none" ? "decimal" : list[asked].Format)
                );
        }

        return written.ToString();
    }
}
