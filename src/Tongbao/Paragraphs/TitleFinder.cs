using Tongbao.Lines;
using Tongbao.Matching;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Paragraphs;

/// <summary>Finds the title of the document among its first paragraphs, joins its lines and sets its repeats aside.</summary>
internal sealed class TitleFinder(RuleProfile profile)
{
    /// <summary>A title does not stand further down than this many paragraphs.</summary>
    private const int Depth = 10;

    /// <summary>A title is not longer than this, in characters.</summary>
    private const int MaxLength = 120;

    /// <summary>A title is not shorter than this, in characters.</summary>
    private const int MinTitle = 8;

    /// <summary>A line with fewer letters than this is a rule or a sign, in letters.</summary>
    private const int MinLetters = 3;

    private static readonly string[] StrongEndings = ["通报", "公告", "公示", "公开", "报告"];

    /// <summary>Joins the title's drafts into one; moves column headings and repeats to <paramref name="furniture"/>.</summary>
    /// <returns>Index of the title in <paramref name="drafts"/>; -1 when the text has none.</returns>
    public int Settle(List<Draft> drafts, List<Furniture> furniture)
    {
        SplitGlued(drafts);
        SetAsideColumnHeading(drafts, furniture);
        var leading = drafts.Take(Depth).TakeWhile(IsTitleLike).Count();
        if (leading == 0)
            return -1;
        var end = Enumerable.Range(0, leading).FirstOrDefault(i => EndsStrongly(Join(drafts.Take(i + 1))), -1);
        if (end < 0)
            end = drafts.FindLastIndex(leading - 1, leading, draft => profile.Document.Titles.IsMatch(draft.Folded));
        if (end < 0)
            end = 0;
        while (IsOfTitle(drafts, end + 1))
            end++;

        var title = Join(drafts.Take(end + 1));
        if (title.Folded.Length > MaxLength)
            return -1;
        drafts.RemoveRange(0, end + 1);
        drafts.Insert(0, title);
        SetAsideRepeats(drafts, title, Math.Max(0, leading - end - 1), furniture);
        return 0;
    }

    private static Draft Join(IEnumerable<Draft> drafts) => new([.. drafts.SelectMany(draft => draft.Lines)]);

    private bool IsTitleLike(Draft draft) =>
        draft.Text.Length <= MaxLength
        && draft.Text.Count(char.IsLetter) >= MinLetters
        && draft.Lines[0].TableCell is null
        && !Typesetting.EndsSentence(draft.Text)
        && !draft.Text.Contains('。')
        && profile.ReadMarker(draft.Folded) is null
        && profile.ReadLabel(draft.Folded) is null;

    // The last line of a title is as large as the one before, and larger than the text.
    private static bool IsOfTitle(List<Draft> drafts, int at) =>
        at + 1 < drafts.Count
        && drafts[at].Lines[0] is { TableCell: null } line
        && line.IsAsLargeAs(drafts[at - 1].Lines[^1])
        && drafts[at + 1].Lines[0].IsSmallerThan(line);

    private bool EndsStrongly(Draft draft) =>
        profile.Document.Titles.Match(draft.Folded) is { Success: true } match && StrongEndings.Any(match.Value.StartsWith);

    // 关于…的通报根据市委统一部署…: a title that lost its line break.
    private void SplitGlued(List<Draft> drafts)
    {
        if (drafts.Count == 0 || IsTitleLike(drafts[0]) || drafts[0].Lines.Count != 1)
            return;
        var line = drafts[0].Lines[0];
        for (var at = MinTitle; at < Math.Min(line.Text.Length, MaxLength); at++)
        {
            if (!profile.Document.Preamble.IsMatch(FoldedText.Of(line.Text[at..Math.Min(line.Text.Length, at + 8)]).Value))
                continue;
            var title = new Draft([line[..at]]);
            if (!IsTitleLike(title) || !EndsStrongly(title))
                continue;
            drafts[0] = new Draft([line[at..]]);
            drafts.Insert(0, title);
            return;
        }
    }

    private void SetAsideColumnHeading(List<Draft> drafts, List<Furniture> furniture)
    {
        if (drafts.Count == 0)
            return;
        var line = drafts[0].Lines[0];
        var match = profile.Document.ColumnHeadings.Match(line.Text);
        if (!match.Success || profile.ReadLabel(drafts[0].Folded) is not null)
            return;
        furniture.Add(new Furniture(FurnitureKind.ColumnHeading, match.Value, line.Page, line.Number, line.Box));
        var rest = line[match.Length..];
        IReadOnlyList<Line> lines = rest.Text.Length > 0 ? [rest, .. drafts[0].Lines.Skip(1)] : [.. drafts[0].Lines.Skip(1)];
        drafts.RemoveAt(0);
        if (lines.Count > 0)
            drafts.Insert(0, new Draft(lines));
    }

    private static void SetAsideRepeats(List<Draft> drafts, Draft title, int candidates, List<Furniture> furniture)
    {
        for (var count = candidates; count > 0; count--)
        {
            var again = drafts.Skip(1).Take(count).ToList();
            var words = string.Concat(again.Select(draft => draft.Folded));
            if (words != title.Folded)
                continue;
            furniture.AddRange(
                again
                    .SelectMany(draft => draft.Lines)
                    .Select(line => new Furniture(FurnitureKind.RepeatedTitle, line.Text, line.Page, line.Number, line.Box))
            );
            drafts.RemoveRange(1, count);
            return;
        }
    }
}
