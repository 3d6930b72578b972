using Tongbao.Lines;
using Tongbao.Text;

namespace Tongbao.Framing;

/// <summary>Finds every place of a document's head where the words have the form of a title.</summary>
/// <remarks>
/// A title is known by how it ends and by how it begins. From each end the words are read backwards, part by part, over blanks and line
/// breaks, until they begin as a title does.
/// </remarks>
/// <param name="form">What a title looks like.</param>
/// <param name="lines">The lines of the head.</param>
internal sealed class TitleSearch(TitleForm form, IReadOnlyList<Line> lines)
{
    /// <summary>A title is not printed on more lines than this.</summary>
    private const int MaxLines = 5;

    /// <summary>How much of a line is searched, in characters: a page may have been squeezed onto one line.</summary>
    private const int Window = 700;

    /// <summary>The last word of a title and the brackets behind it are not longer than this, in characters.</summary>
    private const int Overlap = 24;

    /// <summary>Signs before which nothing belongs to the title.</summary>
    private const string Walls = ">»›→:|_】]〕#*";

    /// <summary>Those that end the name of a value, or a step of a path.</summary>
    private const string Names = ">»›→:";

    private readonly string[] _folded = [.. lines.Select(line => Folding.InPlace(line.Text, Math.Min(line.Text.Length, Window)))];

    /// <summary>The places, in reading order.</summary>
    public List<TitleCandidate> Find()
    {
        var found = new List<TitleCandidate>();
        for (var line = 0; line < lines.Count; line++)
        {
            List<int> ends = [.. form.Ends(_folded[line])];
            foreach (var end in ends.Concat(EndsOverBreak(line, ends)))
            {
                if (Read(line, end) is { } candidate)
                    found.Add(candidate);
            }
        }

        return found;
    }

    // …情况的通 | 报: the break stands inside the last word. A title that is over before the break does not go on.
    private List<int> EndsOverBreak(int line, List<int> own)
    {
        if (line == 0)
            return [];
        var before = _folded[line - 1].TrimEnd();
        before = before[Math.Max(0, before.Length - Overlap)..];
        var over = form.Ends(before + _folded[line])
            .Select(end => end - before.Length)
            .Where(end => end is > 0 and < Overlap && !own.Contains(end))
            .ToList();
        return over.Count > 0 && form.Ends(before).Contains(before.Length) ? [] : over;
    }

    private TitleCandidate? Read(int line, int end)
    {
        var pieces = new List<TitlePiece> { Whole(line, end) ?? Part(line, end) };
        var words = Words(pieces);
        TitleCandidate? best = null;
        while (form.MayBe(words))
        {
            if (form.IsTitle(words) && (best is null || form.BeginsWhole(words)))
                best = Candidate(pieces, words);
            var isWhole = best is { IsWhole: true };
            if (Before(pieces[0]) is not { } part || part.Line <= line - MaxLines)
                break;
            var left = Words([part]);
            // A whole title goes on before its beginning only with the name of who issues it, which may be printed on two lines.
            // 来源：云河县粮食局 names who published the page, 首页 > 图片新闻 where it stands.
            if (SignBefore(part) is var sign && (isWhole ? sign == ':' : sign == '>' && !form.BeginsWhole(left + words)))
                break;
            if (isWhole && words.StartsWith("关于", StringComparison.Ordinal) && !form.IsIssuer(left))
            {
                if (Before(part) is not { } upper || upper.Line <= line - MaxLines || !form.IsIssuer(Words([upper]) + left))
                    break;
                pieces.Insert(0, part);
                words = left + words;
                (part, left) = (upper, Words([upper]));
            }
            else if (
                isWhole
                && !words.StartsWith("关于", StringComparison.Ordinal)
                && (!form.BreaksOff(left) || words.StartsWith(left))
                && !(part.Line == pieces[0].Line && form.IsSecondIssuer(left, words))
            )
            {
                break;
            }

            // 公示 of 公示时间： on the line below a title.
            if (!isWhole && form.IsOver(left) && (best is not null || form.BeginsWhole(left)))
                break;
            pieces.Insert(0, part);
            words = left + words;
        }

        return best;
    }

    private TitleCandidate Candidate(List<TitlePiece> pieces, string words)
    {
        var (line, start) = (pieces[0].Line, pieces[0].Start);
        var before = _folded[line][..start].TrimEnd();
        var isNamed = before.Length > 0 && Names.Contains(before[^1]);
        var name = start;
        if (before.Length == 0 && line > 0 && _folded[line - 1].TrimEnd() is [.., ':'])
            isNamed = true;
        else if (isNamed)
            name = before.LastIndexOfAny([' ', '\t']) + 1;
        return new TitleCandidate(Merge(pieces), words, form.BeginsWhole(words), isNamed, name);
    }

    // A line without blanks that is a title from its start, whatever signs stand in it.
    private TitlePiece? Whole(int line, int end)
    {
        var words = _folded[line][..end];
        return words[0] is not ('【' or '[' or '〔') && !words.Any(char.IsWhiteSpace) && form.IsTitle(words) && form.BeginsWhole(words)
            ? new TitlePiece(line, 0, end)
            : null;
    }

    // The last part of the line before end: from the last blank or wall on.
    private TitlePiece Part(int line, int end)
    {
        var start = end;
        while (start > 0 && !char.IsWhiteSpace(_folded[line][start - 1]) && !Walls.Contains(_folded[line][start - 1]))
            start--;
        if (start < end && _folded[line][start] == '《' && TitleForm.IsQuoted(_folded[line]))
            start++;
        // A number or an address may be glued to the first word.
        var code = start;
        while (code < end && _folded[line][code] < '\u0080' && !"\"(".Contains(_folded[line][code]) && !IsYear(line, code))
            code++;
        return new TitlePiece(line, _folded[line].AsSpan(start, code - start).IndexOfAnyInRange('.', '9') >= 0 ? code : start, end);
    }

    private bool IsYear(int line, int start) =>
        start + 4 < _folded[line].Length
        && _folded[line].AsSpan(start, 2) is "20" or "19"
        && _folded[line][start + 4] is '年'
        && (start == 0 || !char.IsAsciiDigit(_folded[line][start - 1]));

    private char? SignBefore(TitlePiece part) => _folded[part.Line].AsSpan(0, part.Start).TrimEnd() is [.., var sign] ? sign : null;

    // The part that stands before a piece with nothing but blanks or a line break between; null where a wall does.
    private TitlePiece? Before(TitlePiece piece)
    {
        var (line, end) = (piece.Line, piece.Start);
        while (end > 0 && char.IsWhiteSpace(_folded[line][end - 1]))
            end--;
        if (end == 0)
        {
            if (--line < 0)
                return null;
            end = _folded[line].TrimEnd().Length;
        }

        if (end == 0 || Walls.Contains(_folded[line][end - 1]) || _folded[line].Length == Window)
            return null;
        var part = Part(line, end);
        return part.Start == part.End ? null : part;
    }

    private string Words(List<TitlePiece> pieces) =>
        string.Concat(pieces.Select(piece => FoldedText.Of(_folded[piece.Line][piece.Start..piece.End]).Value));

    // One piece a line, the blanks inside kept.
    private static List<TitlePiece> Merge(List<TitlePiece> pieces) =>
        [
            .. pieces
                .GroupBy(piece => piece.Line)
                .Select(same => new TitlePiece(same.Key, same.Min(piece => piece.Start), same.Max(piece => piece.End))),
        ];
}
