using System.Text.RegularExpressions;
using Tongbao.Lines;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Framing;

/// <summary>
/// Sets aside the head and foot that a browser prints on each page: date and time, title, address, 1/12. They tell what the page calls
/// itself.
/// </summary>
internal static partial class BrowserPrint
{
    /// <summary>Repeats of a line on all pages of a short document stand no further apart than this, in points.</summary>
    private const double MaxDrift = 3;

    public static void SetAside(Frame frame)
    {
        var pages = frame.Lines.GroupBy(line => line.Page).Select(page => page.ToList()).ToList();
        var aside = new HashSet<Line>(ReferenceEqualityComparer.Instance);
        foreach (var page in pages)
        {
            if (IsHead(page[0].Text))
                Put(FurnitureKind.BrowserHead, page[0]);
            if (page.Count > 1 && IsFoot(page[^1].Text))
                Put(FurnitureKind.BrowserFoot, page[^1]);
        }

        // On three pages and more RunningMatter has seen them; on two, each line stands there once more.
        if (pages is [{ Count: > 2 } one, { Count: > 2 } other])
        {
            PutRepeated(one[0], other[0], FurnitureKind.RunningHead);
            PutRepeated(one[^1], other[^1], FurnitureKind.PageNumber);
        }

        frame.Lines = [.. frame.Lines.Where(line => !aside.Contains(line))];
        foreach (
            var piece in frame.Furniture.Where(piece => piece.Kind == FurnitureKind.BrowserHead || piece.Kind == FurnitureKind.RunningHead)
        )
            frame.KnownTitles.Add(FoldedText.Of(Stamp().Replace(piece.Text, "")).Value);

        void Put(FurnitureKind kind, Line line)
        {
            aside.Add(line);
            frame.Book(kind, line);
        }

        void PutRepeated(Line line, Line again, FurnitureKind kind)
        {
            if (
                !aside.Contains(line)
                && Shape(line.Text) == Shape(again.Text)
                && (line.Text != again.Text || line.Size < frame.Lines.Max(each => each.Size))
                && Math.Abs(line.Box!.Value.Top - again.Box!.Value.Top) <= MaxDrift
                && LineRoles.Of(line, frame.Profile) is LineRole.Words or LineRole.Chrome
            )
            {
                Put(kind, line);
                Put(kind, again);
            }
        }
    }

    private static bool IsHead(string text) => Stamp().IsMatch(text) || (Address().IsMatch(text) && text.Contains(' '));

    private static bool IsFoot(string text) =>
        (Address().IsMatch(text) && Count().IsMatch(text)) || (Count().Match(text) is { Success: true, Index: 0 } && Day().IsMatch(text));

    private static string Shape(string text) => Digits().Replace(FoldedText.Of(text).Value, "#");

    // 11/29/26, 7:24 AM · 2026/11/29 07:24 · 29.11.26, 07:24 · 2026年11月29日 上午7:24
    [GeneratedRegex(
        @"^\d{1,4}[/.年-]\d{1,2}[/.月-]\d{1,4}日?,?\s*(?:上午|下午|清晨|凌晨|中午|晚上)?\s*\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?(?=\s|[^\d:])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Stamp();

    [GeneratedRegex(@"(?:https?|file|ﬁle)://\S+|about:\w+|www\.\S+\.\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(
        @"(?:\d+\s*/\s*\d+|\d+ of \d+|第\s*\d+\s*页\s*[,，（(/]?\s*共\s*\d+\s*页\s*[)）]?|\d+\s*/?\s*…|\d+/)\s*$|^(?:\d+/\d+|\d+ of \d+)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Count();

    [GeneratedRegex(@"\d{1,4}[/.年-]\d{1,2}[/.月-]\d{1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"\d+|第[一二三四五六七八九十]+页", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
