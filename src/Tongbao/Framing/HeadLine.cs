using Tongbao.Lines;
using Tongbao.Matching;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Framing;

/// <summary>Sets the lines around a title aside, each under the name that its words or its neighbours give it.</summary>
/// <param name="frame">Where they are booked.</param>
internal sealed class HeadLine(Frame frame)
{
    /// <summary>How many words make a row of links.</summary>
    private const int MinWordRow = 3;

    /// <summary>How far into a line the first sentence may begin behind the site's words, in characters.</summary>
    private const int Reach = 200;

    /// <summary>Words between the site's known parts and the first sentence are not longer than this, in characters.</summary>
    private const int MaxUnknown = 24;

    /// <summary>Words that repeat a part of the title are not shorter than this, in characters.</summary>
    private const int MinCopy = 12;

    private readonly RuleProfile _profile = frame.Profile;

    /// <summary>Sets aside what stands before the title.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="title">The words of the title, folded.</param>
    /// <returns>True when they show that the notice was copied from a web page.</returns>
    public bool SetAsideBefore(IReadOnlyList<Line> lines, string title)
    {
        var isWebPage = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text.Length == 0)
                continue;
            var folded = Frame.Fold(lines[i]);
            if (_profile.Framing.Letterhead.IsMatch(folded))
            {
                frame.Book(FurnitureKind.DocumentHead, lines[i]);
                continue;
            }

            isWebPage |= !title.Contains(folded, StringComparison.Ordinal);
            if (_profile.Document.ColumnHeadings.IsMatch(lines[i].Text))
                frame.Book(FurnitureKind.ColumnHeading, lines[i]);
            else if (IsOfTitle(folded, title))
                frame.Book(FurnitureKind.RepeatedTitle, lines[i]);
            else if (i + 1 < lines.Count && NamedValue(lines[i], lines[i + 1]) is { } kind)
                Put(FurnitureKind.IndexTable, lines[i], kind, lines[++i]);
            else
                frame.BookByWords(folded.EndsWith(':') ? FurnitureKind.IndexTable : FurnitureKind.SiteHeader, lines[i]);
        }

        return isWebPage;

        void Put(FurnitureKind first, Line one, FurnitureKind second, Line other)
        {
            frame.Book(first, one);
            frame.Book(second, other);
        }
    }

    /// <summary>The lines behind the title without what the site says between it and the first sentence.</summary>
    /// <param name="lines">All lines behind the title.</param>
    /// <param name="title">Its words, folded.</param>
    /// <param name="isWebPage">True when something before showed that the notice was copied from a web page.</param>
    public IEnumerable<Line> WithoutMeta(IReadOnlyList<Line> lines, string title, bool isWebPage)
    {
        var prose = 0;
        while (
            prose < lines.Count
            && lines[prose].TableCell is null
            && LineRoles.Of(lines[prose], _profile) is LineRole.Words or LineRole.Chrome
        )
            prose++;
        // Words between a title and a table are the table's: its caption, who filled it in, the unit.
        var leadsToTable = prose < lines.Count && lines[prose].TableCell is not null;
        isWebPage |= lines.Take(prose).Any(line => LineRoles.Of(line, _profile) == LineRole.Chrome);
        for (var i = 0; i < prose; i++)
        {
            var folded = Frame.Fold(lines[i]);
            if (IsOfTitle(folded, title) && !(leadsToTable && _profile.Tables.Caption.IsMatch(folded)))
                frame.Book(FurnitureKind.RepeatedTitle, lines[i]);
            else if (i + 1 < prose && NamedValue(lines[i], lines[i + 1]) is { } kind)
            {
                frame.Book(FurnitureKind.IndexTable, lines[i]);
                frame.Book(kind, lines[++i]);
            }
            else if (LineRoles.Of(lines[i], _profile) == LineRole.Chrome)
                frame.BookByWords(FurnitureKind.PageMeta, lines[i]);
            else if (
                !isWebPage
                || leadsToTable
                || lines[i].Cell is not null
                || IsAddress(folded, i + 1 < lines.Count && i + 1 == prose)
                || (i + 1 == prose && prose < lines.Count && RunsInto(lines[i], lines[prose]))
            )
                yield return lines[i];
            else
                frame.BookByWords(KindOf(folded, title, i + 1 < prose ? Frame.Fold(lines[i + 1]) : ""), lines[i]);
        }

        foreach (var line in lines.Skip(prose).Take(1).SelectMany(WithoutChrome).Concat(lines.Skip(prose + 1)))
            yield return line;
    }

    /// <summary>What is left of a line of the head without the site's parts at its start.</summary>
    public IEnumerable<Line> WithoutChrome(Line line)
    {
        var parts = line.Cell is null ? Parts(line.Text) : [];
        foreach (var part in parts)
            frame.Book(part.Kind, line[part.Start..part.End]);
        var end = parts.Count == 0 ? 0 : parts[^1].End;
        var rest = end == 0 ? line : line[end..];
        if (end > 0 && rest.Text.Length > 0 && PreambleIn(rest.Text) is > 0 and var start)
        {
            frame.Book(FurnitureKind.PageMeta, rest[..start]);
            rest = rest[start..];
        }

        if (rest.Text.Length > 0)
            yield return rest;
    }

    // A line that is nothing else; also what stands before the notice on its line.
    private List<ChromePart> Parts(string text)
    {
        var parts = ChromeReader.ReadChrome(text, _profile.AllChrome);
        if (ChromeReader.AreAll(parts, text))
            return parts;
        var sure = ChromeReader.ReadChrome(text, _profile.Chrome);
        // 登录 | 注册 | 无障碍 中共…: one such word may begin a sentence, a row of them parted by blanks or bars does not.
        return End(sure) < End(parts) && text[..End(parts)].Split(' ', '|').Count(word => word.Length > 0) >= MinWordRow ? parts : sure;
    }

    private static int End(List<ChromePart> parts) => parts.Count == 0 ? 0 : parts[^1].End;

    // Where the first sentence begins behind a few words more; 0 when it begins at once or nowhere.
    private int PreambleIn(string text)
    {
        var folded = Folding.InPlace(text, Math.Min(text.Length, Reach));
        for (var at = 0; at < Math.Min(folded.Length, MaxUnknown) && folded[at] is not ('。' or ',' or ';'); at++)
        {
            if (_profile.Document.Preamble.IsMatch(FoldedText.Of(folded[at..Math.Min(folded.Length, at + 12)]).Value))
                return at;
        }

        return 0;
    }

    // 发布机构： | 市云务局: the name on one line, its value on the next.
    private FurnitureKind? NamedValue(Line name, Line value)
    {
        if (name.Text[^1] is not (':' or '：') || value.Text.Length == 0 || value.Text.AsSpan().ContainsAny(':', '：'))
            return null;
        var text = $"{name.Text} {value.Text}";
        return ChromeReader.ReadChrome(text, _profile.AllChrome) is [{ } part] && part.End == text.Length ? part.Kind : null;
    }

    // The whole of it, or a line of one that is printed on several.
    private static bool IsOfTitle(string folded, string title) =>
        folded == title
        || (
            folded.Length >= MinCopy
            && (title.Contains(folded, StringComparison.Ordinal) || folded.Contains(title, StringComparison.Ordinal))
        );

    // 各位代表： speaks to those who read the first sentence.
    private bool IsAddress(string folded, bool isBeforeProse) => isBeforeProse && _profile.Framing.Address.IsMatch(folded);

    // 市委第二巡察组于2月20日至3月31日 | 对…开展了巡察。 A full line of the text's size is the first of its sentence.
    private static bool RunsInto(Line line, Line next) =>
        line.Box is { } box
        && next.Box is { } below
        && line.IsAsLargeAs(next)
        && line.Left > next.Left
        && box.Right > below.Right - (2 * line.Size);

    // The office stands beside the day on which it published the page.
    private FurnitureKind KindOf(string folded, string title, string next) =>
        _profile.Framing.Organisation.IsMatch(folded) && (title.Contains(folded, StringComparison.Ordinal) || next.Any(char.IsAsciiDigit))
            ? FurnitureKind.Publisher
        : folded.Any(char.IsAsciiDigit) && folded.Contains('年') ? FurnitureKind.Published
        : FurnitureKind.PageMeta;
}
