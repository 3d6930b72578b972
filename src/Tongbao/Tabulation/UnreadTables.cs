using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Lines;
using Tongbao.Tabulation.Model;

namespace Tongbao.Tabulation;

/// <summary>Says which tables of a document were not understood.</summary>
internal static class UnreadTables
{
    /// <summary>Longer words are cut.</summary>
    private const int MaxWords = 60;

    /// <param name="tables">Those that give no issues.</param>
    /// <param name="lines">What is text: a table of the page around a notice is none of it.</param>
    public static IEnumerable<Finding> Find(IReadOnlyList<UnreadTable> tables, LineSheet lines)
    {
        if (tables.Count == 0)
            yield break;
        var text = lines.Lines.Select(line => (line.Page, line.Number)).ToHashSet();
        foreach (var table in tables.Where(table => text.Overlaps(table.Lines)))
        {
            var (page, line) = table.Lines[0];
            var words = table.Headings.Length > MaxWords ? table.Headings[..MaxWords] + "…" : table.Headings;
            yield return ReadingFindings.TableNotUnderstood.Found(Phrases.TableNotUnderstood(words), page) with
            {
                Line = line,
                Subject = words,
                Words = words,
            };
        }
    }
}
