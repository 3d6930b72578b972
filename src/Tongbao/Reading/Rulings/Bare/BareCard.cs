using Tongbao.Matching;
using Tongbao.Text;

namespace Tongbao.Reading.Rulings.Bare;

/// <summary>Finds names and values beside each other that nothing draws: the table of one issue.</summary>
/// <param name="lines">Those of the page.</param>
/// <param name="size">Of most of the text, in points.</param>
/// <param name="profile">The words of names.</param>
internal sealed class BareCard(List<TextLine> lines, double size, RuleProfile profile)
{
    /// <summary>Fewer names make no table.</summary>
    private const int MinNames = 4;

    /// <summary>In this share of the names the words are known.</summary>
    private const double MinKnown = 0.6;

    /// <summary>Rows are closer, in ems.</summary>
    private const double MaxGap = 4;

    /// <summary>A name is no wider, in ems.</summary>
    private const double MaxName = 8;

    /// <summary>Between a name and its value, in ems.</summary>
    private const double MinGap = 0.3;

    /// <summary>The table that begins with a line; null where none does.</summary>
    /// <param name="at">The line.</param>
    /// <param name="before">
    /// The card before it, on this page or the one before: it may go on, or tell what the first names of this one are.
    /// </param>
    public BareTable? At(int at, BareTable? before)
    {
        if (!IsField(lines[at]))
            return null;
        var (left, right, value, end) = (lines[at].Segments[0].Left, lines[at].Segments[0].Right, lines[at].Segments[1].Left, at);
        var names = new List<string>();
        for (var i = at; i < lines.Count && (i == at || lines[i].Middle - lines[i - 1].Middle <= MaxGap * size); i++)
        {
            var (line, name) = (lines[i], lines[i].Segments[0]);
            if (name.Left >= value - size)
            {
                // A caption, and the first name again.
                if (i + 1 < lines.Count && names.Count > 0 && names.Contains(WordsOf(lines[i + 1])))
                    break;
                value = Math.Min(value, name.Left);
            }
            else
            {
                var isField = line.Segments.Count == 2 && line.Segments[1].Left >= right && name.Right + (MinGap * size) < value;
                var isName = line.Segments.Count == 1 && name.Right + (MinGap * size) < value;
                if ((!isField && !isName) || name.Right - name.Left > MaxName * size || names.Contains(WordsOf(line)))
                    break;
                (left, right) = (Math.Min(left, name.Left), Math.Max(right, name.Right));
                value = isField ? Math.Min(value, line.Segments[1].Left) : value;
                names.Add(WordsOf(line));
            }

            end = i;
        }

        var known = names.Select(name => profile.ReadColumn(name)).OfType<ColumnHeading>().ToList();
        var isBegun = before is { Head.Columns.Count: 2 } && end == lines.Count - 1;
        if (
            (names.Count < MinNames && !isBegun)
            || known.Count < MinKnown * names.Count
            || !(isBegun || known.Exists(heading => heading.Kind == BlockKind.Problem))
            || right + (MinGap * size) > value
        )
            return null;
        var body = lines.GetRange(at, end - at + 1);
        var edge = (right + value) / 2;
        List<double> own = [left - size, edge, body.Max(line => line.Right) + size];
        var columns = before?.Frame.Columns is { Count: 3 } same && same[0] < left && same[1] > right && same[1] < value ? same : own;
        return new BareRows(BareHead.OfNames((left, right), (value, own[2])), columns, size).Of([], body);
    }

    private bool IsField(TextLine line) =>
        line.Segments.Count == 2
        && line.Segments[1].Left - line.Segments[0].Right > MinGap * size
        && profile.ReadColumn(WordsOf(line)) is { IsListed: true };

    private static string WordsOf(TextLine line) => FoldedText.Of(line.WordsOf(line.Segments[0])).Value;
}
