using System.Text;
using Tongbao.Documents;
using Tongbao.Matching;
using Tongbao.Reading.Html.Markup;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Reading.Html.Framing;

/// <summary>Lines of a page → glyph runs, those set aside named by their words where the profile knows them.</summary>
/// <param name="profile">The words.</param>
/// <param name="total">Number of characters of the page's text.</param>
internal sealed class LineRuns(RuleProfile profile, int total)
{
    /// <summary>
    /// A line is endless from this many characters on, if it also holds most of the text: somebody squeezed the page flat.
    /// </summary>
    private const int MinEndless = 300;

    /// <summary>Kinds in which 发布时间 and 来源 would be those of other pages.</summary>
    private static readonly FurnitureKind[] Foreign = [FurnitureKind.Navigation, FurnitureKind.Sidebar, FurnitureKind.Form];

    /// <summary>A line of text; an endless one as the lines that its source has, for those who squeezed it left them there.</summary>
    public IEnumerable<GlyphRun> Text(PageLine line)
    {
        var text = line.Text;
        if (text.Length < MinEndless || text.Length <= total / 2)
        {
            yield return Text(line, 0..text.Length);
            yield break;
        }

        for (var start = 0; start <= text.Length; )
        {
            var end = text.IndexOf('\n', start) is >= 0 and var feed ? feed : text.Length;
            yield return Text(line, start..end);
            start = end + 1;
        }
    }

    /// <summary>A part of a line as text; the line feeds of its source undone as those of any text are.</summary>
    public static GlyphRun Text(PageLine line, Range range)
    {
        var (source, offsets) = (line.Text, line.Offsets);
        var (start, length) = range.GetOffsetAndLength(source.Length);
        var text = new StringBuilder(start == 0 ? line.Number?.Text : "");
        // A number that stands nowhere in the source stands before the first character of its item.
        var kept = Enumerable.Repeat(offsets[start] < 0 ? offsets[start] : ~offsets[start], text.Length).ToList();
        for (var i = start; i < start + length; i++)
        {
            if (source[i] == '\n' && Typesetting.Glue(source.AsSpan(0, i), source.AsSpan(i + 1)).Length == 0)
                continue;
            text.Append(source[i] == '\n' ? ' ' : source[i]);
            kept.Add(offsets[i]);
        }

        return new GlyphRun(text.ToString(), Element: new ElementText(line.Block.Path.ToString(), OffsetRange.Shortened([.. kept])))
        {
            Cell = line.Block.Cell,
            Face = length == source.Length ? line.Face : null,
        };
    }

    /// <summary>Lines that are set aside and belong to one row of the page.</summary>
    public IEnumerable<GlyphRun> Aside(IReadOnlyList<PageLine> row)
    {
        var kind = row[0].Aside!;
        var isForeign = Foreign.Contains(kind);
        var text = string.Join(' ', row.Select(line => line.Text.Replace('\n', ' ')));
        var rest = 0;
        for (var at = 0; at < text.Length && text.Length <= ChromeReader.MaxLength && !row[0].IsCode && kind != FurnitureKind.Hidden; )
        {
            var parts = ChromeReader.ReadChrome(text[at..], profile.AllChrome);
            if (parts.Count == 0)
            {
                at = text.IndexOf(' ', at) is >= 0 and var blank ? blank + 1 : text.Length;
                continue;
            }

            if (at > rest)
                yield return new GlyphRun(text[rest..at], Aside: kind);
            foreach (var part in parts)
                yield return new GlyphRun(
                    text[(at + part.Start)..(at + part.End)],
                    Aside: isForeign && (part.Kind == FurnitureKind.Published || part.Kind == FurnitureKind.Publisher) ? kind : part.Kind
                );
            rest = at += parts[^1].End;
        }

        if (rest < text.Length)
            yield return new GlyphRun(text[rest..], Aside: kind);
    }
}
