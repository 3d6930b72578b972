using Tongbao.Matching;

namespace Tongbao.Reading.Rulings.Bare;

/// <summary>Finds names and values beside each other that nothing draws: the table of one issue, or of several below each other.</summary>
/// <param name="lines">Those of the page.</param>
/// <param name="size">Of most of the text, in points.</param>
/// <param name="profile">The words of names.</param>
internal sealed class BareCard(List<TextLine> lines, double size, RuleProfile profile)
{
    /// <summary>Rows are closer, in ems.</summary>
    public const double MaxGap = 4;

    /// <summary>Fewer names make no table.</summary>
    private const int MinNames = 4;

    /// <summary>In this share of the names the words are known.</summary>
    private const double MinKnown = 0.6;

    private readonly CardWords _words = new(lines, profile);

    private CardColumns Columns => field ??= new CardColumns(lines, size, _words);

    /// <summary>The table that begins with a line; null where none does.</summary>
    /// <param name="at">The line, the first with a name.</param>
    /// <param name="free">The first line that is in no other table: what is above the name may be of its value.</param>
    /// <param name="before">
    /// The card before it, on this page or the one before: it may go on, or tell what the first names of this one are.
    /// </param>
    /// <param name="isNext">True if that card is the last thing of the page before.</param>
    public BareTable? At(int at, int free, BareTable? before, bool isNext)
    {
        before = before is { Head.IsOfNames: true } ? before : null;
        if (!_words.IsField(at) && !(isNext && before is not null && lines[at].Segments.Count > 1))
            return null;
        return Columns
            .Of(at)
            .Prepend(before?.Frame.Columns)
            .OfType<IReadOnlyList<double>>()
            .Select(columns => Of(new CardGrid(columns, size), at, free, before, isNext))
            .OfType<BareTable>()
            .MaxBy(table => table.End);
    }

    private BareTable? Of(CardGrid grid, int at, int free, BareTable? before, bool isNext)
    {
        var card = new CardLines(lines, grid, _words);
        if (card.From(at) is not { } end)
            return null;
        var begin = card.Begin(at, free, isNext ? before?.Head.Columns[1].Left : null);
        var known = card.Names.OfType<ColumnHeading>().ToList();
        // A page may end with the first rows of a card, and begin with the last ones of another.
        var isRest = isNext && before is not null && begin == 0 && grid.HasName(lines[at]);
        var isPart = isRest || (before is not null && end == lines.Count - 1);
        if (
            !(_words.IsField(at) || isRest)
            || (card.Names.Count < MinNames && !isPart)
            || known.Count < MinKnown * card.Names.Count
            || !(isPart || known.Exists(heading => heading.Kind == BlockKind.Problem))
        )
            return null;
        return new CardRows(lines.GetRange(begin, end - begin + 1), grid).Draw(card.Head(begin, end), isRest && before!.BreaksOff);
    }
}
