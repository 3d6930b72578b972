using Tongbao.Paragraphs;
using Tongbao.Text;

namespace Tongbao.Outlining;

/// <summary>Parts the annexes that follow a notice from the notice: what is behind 附件 after the day that signs it.</summary>
internal static class AnnexFinder
{
    /// <summary>A line that begins an annex is not longer than this, in characters.</summary>
    private const int MaxHeading = 60;

    /// <summary>A notice that a table follows as an annex has at least so many paragraphs before, or is a table itself.</summary>
    private const int MinBefore = 3;

    /// <summary>A table follows within so many lines: the title of the annex, the unit, the date.</summary>
    private const int MaxBeforeTable = 4;

    /// <summary>An annex holds more characters than this; less are the names of annexes.</summary>
    private const int MinContent = 120;

    /// <param name="manuscript">The whole document.</param>
    /// <param name="profile">How an annex begins.</param>
    public static DocumentParts Split(Manuscript manuscript, RuleProfile profile)
    {
        var paragraphs = manuscript.Paragraphs;
        var starts = new List<int>();
        for (var (i, signed, before) = (0, false, 0); i < paragraphs.Count; i++)
        {
            if (paragraphs[i].Cell is not null && before == 0)
                before = MinBefore;
            if (paragraphs[i].Cell is not null || paragraphs[i].IsTitle)
                continue;
            before++;
            if (paragraphs[i].Span.Length > 2 * MaxHeading)
                continue;
            var text = manuscript.Fold(paragraphs[i].Span).Value;
            if (
                text.Length <= MaxHeading
                && profile.Document.Annex.IsMatch(text)
                && (starts.Count > 0 || (signed && HoldsText(paragraphs, i)) || (before > MinBefore && LeadsToTable(paragraphs, i)))
            )
                starts.Add(i);
            signed |= i > 1 && profile.Document.SignatureDate.IsMatch(text);
        }

        if (starts.Count == 0)
            return new DocumentParts(paragraphs, []);
        return new DocumentParts(
            [.. paragraphs.Take(starts[0])],
            [.. starts.Select((start, i) => Annex(manuscript, start, i + 1 < starts.Count ? starts[i + 1] : paragraphs.Count))]
        );
    }

    private static bool HoldsText(IReadOnlyList<Paragraph> paragraphs, int start) =>
        paragraphs.Skip(start + 1).Any(paragraph => paragraph.Cell is not null)
        || paragraphs.Skip(start + 1).Sum(paragraph => paragraph.Span.Length) > MinContent;

    private static bool LeadsToTable(IReadOnlyList<Paragraph> paragraphs, int start) =>
        paragraphs.Skip(start + 1).Take(MaxBeforeTable).Any(paragraph => paragraph.Cell is not null);

    // 附件1 alone on its line, and the title on the next.
    private static AnnexPart Annex(Manuscript manuscript, int start, int end)
    {
        var paragraphs = manuscript.Paragraphs;
        var isBare = manuscript.Fold(paragraphs[start].Span).Value.Length <= 5;
        var titled =
            isBare
            && start + 1 < end
            && paragraphs[start + 1] is { Cell: null, Span.Length: <= MaxHeading } next
            && !Typesetting.EndsSentence(manuscript.Slice(next.Span))
                ? 2
                : 1;
        return new AnnexPart([.. paragraphs.Skip(start).Take(titled)], [.. paragraphs.Skip(start + titled).Take(end - start - titled)]);
    }
}
