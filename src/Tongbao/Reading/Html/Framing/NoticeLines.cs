using Tongbao.Matching;
using Tongbao.Reading.Html.Markup;
using Tongbao.Text;

namespace Tongbao.Reading.Html.Framing;

/// <summary>The lines of a page, what they say, and sums over them.</summary>
internal sealed class NoticeLines
{
    /// <summary>How much of a line is looked at, in characters.</summary>
    private const int Window = 400;

    /// <summary>A line with a comma and no stop is a sentence from this many characters on; a headline is shorter.</summary>
    private const int MinSentence = 45;

    /// <summary>
    /// From this many characters on a line in a link is a text that somebody forgot to end the link before, and no entry of a list.
    /// </summary>
    private const int MaxLink = 80;

    /// <summary>The name over a date of signature is not longer than this, in characters.</summary>
    private const int MaxSigner = 40;

    private readonly RuleProfile _profile;
    private readonly LineKind[] _kinds;
    private readonly int[] _structural;
    private readonly int[] _closing;
    private readonly int[] _notice;
    private readonly int[] _ink;
    private readonly int[] _linkInk;
    private readonly int[] _links;

    public NoticeLines(IReadOnlyList<PageLine> lines, RuleProfile profile)
    {
        (Lines, _profile) = (lines, profile);
        var ledgers = LedgerLines.Of(lines, profile).ToHashSet();
        _kinds = [.. lines.Select(line => ledgers.Contains(line) ? LineKind.Structural : KindOf(line))];
        MarkSigners();
        _structural = Sums((line, i) => line.Aside is null && _kinds[i] == LineKind.Structural ? 1 : 0);
        _closing = Sums((line, i) => line.Aside is null && _kinds[i] == LineKind.Closing ? 1 : 0);
        _notice = Sums((line, i) => line.Aside is null && _kinds[i] >= LineKind.Prose ? line.Ink : 0);
        _ink = Sums((line, _) => line.Aside is null ? line.Ink : 0);
        _linkInk = Sums((line, _) => line.Aside is null ? line.LinkInk : 0);
        _links = Sums((line, _) => line.Aside is null ? line.Links : 0);
    }

    public IReadOnlyList<PageLine> Lines { get; }

    public LineKind this[int index] => _kinds[index];

    /// <summary>How many characters of sentences and numbered lines of the page are seen.</summary>
    public int Total => _notice[^1];

    /// <summary>The same inside <paramref name="block"/>.</summary>
    public int In(PageBlock block) => _notice[block.End] - _notice[block.First];

    public bool HoldsStructure(PageBlock block) => _structural[block.End] > _structural[block.First];

    public bool HoldsClosing(PageBlock block) => _closing[block.End] > _closing[block.First];

    public int InkIn(PageBlock block) => _ink[block.End] - _ink[block.First];

    public int LinkInkIn(PageBlock block) => _linkInk[block.End] - _linkInk[block.First];

    public int LinksIn(PageBlock block) => _links[block.End] - _links[block.First];

    /// <summary>How many characters of sentences and numbered lines <paramref name="block"/> hides.</summary>
    public int HiddenBy(PageBlock block) =>
        Enumerable
            .Range(block.First, block.End - block.First)
            .Where(i => Lines[i].HiddenBy == block && _kinds[i] >= LineKind.Prose)
            .Sum(i => Lines[i].Ink);

    /// <summary>True for a line that is text and says something.</summary>
    public bool IsText(int index) => Lines[index] is { Aside: null, Ink: > 0 };

    private LineKind KindOf(PageLine line)
    {
        if (line.Ink == 0 || line.IsCode)
            return LineKind.Other;
        var text = line.Text[..Math.Min(line.Text.Length, Window)];
        var folded = FoldedText.Of(text).Value;
        if (!line.IsLinks || line.Ink >= MaxLink)
        {
            if (_profile.ReadMarker(folded) is { } marker && marker.Length < folded.Length)
                return LineKind.Structural;
            if (_profile.ReadLabel(folded) is not null || _profile.Tables.FilledInBy.IsMatch(folded))
                return LineKind.Structural;
            if (folded.AsSpan().ContainsAny('。', ';') || (folded.Length >= MinSentence && folded.Contains(',')))
                return LineKind.Prose;
        }

        return _profile.Document.Closing.IsMatch(folded) || _profile.Document.SignatureDate.IsMatch(folded)
            ? LineKind.Closing
            : LineKind.Other;
    }

    // 中共某某局党组 | 2024年6月5日: the name signs because the date follows.
    private void MarkSigners()
    {
        var next = -1;
        for (var i = Lines.Count - 1; i >= 0; i--)
        {
            if (!IsText(i))
                continue;
            if (
                next >= 0
                && _kinds[i] == LineKind.Other
                && Lines[i] is { IsLinks: false, Ink: <= MaxSigner }
                && _profile.Document.SignatureDate.IsMatch(FoldedText.Of(Lines[next].Text).Value)
            )
                _kinds[i] = LineKind.Closing;
            next = i;
        }
    }

    private int[] Sums(Func<PageLine, int, int> count)
    {
        var sums = new int[Lines.Count + 1];
        for (var i = 0; i < Lines.Count; i++)
            sums[i + 1] = sums[i] + count(Lines[i], i);
        return sums;
    }
}
