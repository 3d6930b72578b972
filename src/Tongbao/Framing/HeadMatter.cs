using Tongbao.Lines;
using Tongbao.Matching;

namespace Tongbao.Framing;

/// <summary>Finds the title in a document's head, and sets aside what stands before it and between it and the first sentence.</summary>
internal sealed class HeadMatter
{
    /// <summary>No head is longer than this, in lines.</summary>
    private const int Depth = 80;

    /// <summary>Sentences before the title are the site's as long as they are no more than this share of the document.</summary>
    private const double MaxProse = 0.1;

    private readonly Frame _frame;
    private readonly List<Line> _lines;
    private readonly int _end;
    private readonly int _prose;
    private readonly LineRole?[] _roles;

    private HeadMatter(Frame frame)
    {
        (_frame, _lines) = (frame, frame.Lines);
        var hasTables = _lines.Exists(line => line.TableCell is not null);
        var chapter = _lines.FindIndex(line => line.TableCell is not null || IsChapter(line));
        if (hasTables && _lines.FindIndex(0, chapter < 0 ? _lines.Count : chapter, IsCaption) is >= 0 and var caption)
            chapter = caption;
        _end = Math.Min(chapter < 0 ? Depth : chapter, Math.Min(Depth, _lines.Count));
        _roles = new LineRole?[_end];
        _prose = 0;
        while (_prose < _end && RoleOf(_prose) != LineRole.Prose)
            _prose++;
    }

    /// <returns>How many lines at the start of the frame are the title; null when none has the form of one.</returns>
    public static int? SetAside(Frame frame) => new HeadMatter(frame).SetAside();

    private int? SetAside()
    {
        var candidates = Candidates();
        if (TitleChoice.Choose([.. candidates.Where(MayStandBefore)], _prose, _frame.KnownTitles) is { } title)
            return SetAsideAround(WithLargeLines(title), candidates);
        var kept = _lines[.._end].SelectMany(line => new HeadLine(_frame).WithoutChrome(line)).ToList();
        _frame.Lines = [.. kept, .. _lines[_end..]];
        return null;
    }

    private LineRole RoleOf(int line) => _roles[line] ??= LineRoles.Of(_lines[line], _frame.Profile);

    private List<TitleCandidate> Candidates()
    {
        var head = _lines[.._end];
        var isWebPage = _frame.IsWebPage || Enumerable.Range(0, _end).Any(i => RoleOf(i) == LineRole.Chrome);
        var rules = _frame.Profile;
        foreach (
            var (ends, subject) in new[]
            {
                (rules.Framing.TitleEnd, rules.Document.Rectification),
                (rules.Framing.WeakTitleEnd, rules.Framing.WeakTitleSubject),
            }
        )
        {
            var found = new TitleSearch(new TitleForm(_frame.Profile, ends, subject, !isWebPage), head).Find();
            // 3.关于…问题的整改情况 is a heading.
            found.RemoveAll(candidate => LineRoles.IsStructure(Frame.Fold(_lines[candidate.First]), _frame.Profile));
            if (found.Count > 0)
                return found;
        }

        return [];
    }

    // The last line of a title is as large as the one before, and larger than what follows; so is the first of one that begins as no
    // title does.
    private TitleCandidate WithLargeLines(TitleCandidate title)
    {
        while (
            !title.IsWhole
            && title.Pieces[0] is { Start: 0, Line: > 0 and var line }
            && _lines[line - 1].IsAsLargeAs(_lines[line])
            && _lines.ElementAtOrDefault(title.Last + 1) is { } after
            && after.IsSmallerThan(_lines[title.Last])
        )
            title = title with { Pieces = [new TitlePiece(line - 1, 0, _lines[line - 1].Text.Length), .. title.Pieces], LabelStart = 0 };
        while (
            title.Last + 1 < _end
            && title.Pieces[^1].End == _lines[title.Last].Text.Length
            && _lines[title.Last + 1].IsAsLargeAs(_lines[title.Last])
            && _lines.ElementAtOrDefault(title.Last + 2) is { } below
            && below.IsSmallerThan(_lines[title.Last])
        )
            title = title with { Pieces = [.. title.Pieces, new TitlePiece(title.Last + 1, 0, _lines[title.Last + 1].Text.Length)] };
        return title;
    }

    private int SetAsideAround(TitleCandidate title, List<TitleCandidate> candidates)
    {
        var line = new HeadLine(_frame);
        var copies = candidates.Where(other => other != title && IsCopy(other, title)).ToList();
        List<Line> before =
        [
            .. Enumerable.Range(0, title.First).SelectMany(i => AtCopies(i, copies)),
            _lines[title.First][..title.LabelStart],
        ];
        List<Line> name = [_lines[title.First][title.LabelStart..title.Pieces[0].Start]];
        var own = title.Pieces.Select(piece => _lines[piece.Line][piece.Start..piece.End]).ToList();
        List<Line> beside =
        [
            .. title.Pieces.Skip(1).Select(piece => _lines[piece.Line][..piece.Start]),
            .. title.Pieces.SkipLast(1).Select(piece => _lines[piece.Line][piece.End..]),
        ];
        List<Line> after = [_lines[title.Last][title.Pieces[^1].End..], .. _lines[(title.Last + 1)..]];

        var isWebPage = _frame.IsWebPage;
        isWebPage |= line.SetAsideBefore([.. before.Concat(name).Concat(beside).Where(piece => piece.Text.Length > 0)], title.Words);
        _frame.Lines = [.. own, .. line.WithoutMeta([.. after.Where(piece => piece.Text.Length > 0)], title.Words, isWebPage)];
        return own.Count;
    }

    // A line that prints the title once more, in the parts before it, the title, and behind it.
    private IEnumerable<Line> AtCopies(int line, List<TitleCandidate> copies)
    {
        var start = 0;
        foreach (var piece in copies.SelectMany(copy => copy.Pieces).Where(piece => piece.Line == line).OrderBy(piece => piece.Start))
        {
            if (piece.Start < start)
                continue;
            yield return _lines[line][start..piece.Start];
            yield return _lines[line][piece.Start..piece.End];
            start = piece.End;
        }

        yield return _lines[line][start..];
    }

    private static bool IsCopy(TitleCandidate other, TitleCandidate title) =>
        title.Words.Contains(other.Words, StringComparison.Ordinal) || other.Words.Contains(title.Words, StringComparison.Ordinal);

    // What stands before a title is the site's, if it is neither a chapter nor much of the text.
    private bool MayStandBefore(TitleCandidate title)
    {
        List<Line> before = [.. _lines[..title.First], _lines[title.First][..title.LabelStart]];
        var prose = before.Where(line => line.Text.Length > 0 && LineRoles.Of(line, _frame.Profile) == LineRole.Prose);
        return !before.Exists(IsChapter) && prose.Sum(line => line.Text.Length) <= MaxProse * _lines.Sum(line => line.Text.Length);
    }

    // The last line of a title is of its size.
    private bool IsCaption(Line line) =>
        _frame.Profile.Tables.Caption.IsMatch(Frame.Fold(line))
        && !(_lines.IndexOf(line) is > 0 and var at && line.IsAsLargeAs(_lines[at - 1]) && IsTitleSize(line));

    private bool IsTitleSize(Line line) => _lines.Find(other => other.TableCell is not null) is { } cell && line.Size > cell.Size;

    private bool IsChapter(Line line) =>
        Frame.Fold(line) is var folded
        && _frame.Profile.ReadMarker(folded) is { Number: 1, Series.ItemOnly: false } marker
        && folded.AsSpan(marker.Length).IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0;
}
