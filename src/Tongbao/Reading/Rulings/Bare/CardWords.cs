using Tongbao.Matching;
using Tongbao.Text;

namespace Tongbao.Reading.Rulings.Bare;

/// <summary>The words of lines, and what they head; each is read once.</summary>
/// <param name="lines">Those of the page.</param>
/// <param name="profile">The words of names.</param>
internal sealed class CardWords(List<TextLine> lines, RuleProfile profile)
{
    /// <summary>A name that nobody knows is not longer than this, in characters.</summary>
    private const int MaxName = 8;

    private readonly Dictionary<(int Line, int Segment), (string Words, ColumnHeading? Heading)> _read = [];

    // What begins several lines of the page and is in no other place.
    private HashSet<string> First
    {
        get
        {
            if (field is not null)
                return field;
            var beside = lines
                .SelectMany((line, i) => Enumerable.Range(1, line.Segments.Count - 1).Select(place => Of(i, place)))
                .ToHashSet();
            return field = [
                .. Enumerable
                    .Range(0, lines.Count)
                    .Where(line => lines[line].Segments.Count > 1)
                    .Select(line => Of(line, 0))
                    .CountBy(words => words)
                    .Where(words =>
                        words.Value > 1 && words.Key.Length is > 1 and <= MaxName && IsHan(words.Key) && !beside.Contains(words.Key)
                    )
                    .Select(words => words.Key),
            ];
        }
    }

    // What several lines of the page have, something beside it.
    private HashSet<string> Recurring =>
        field ??= [
            .. Enumerable
                .Range(0, lines.Count)
                .Where(line => lines[line].Segments.Count > 1)
                .SelectMany(line => Enumerable.Range(0, lines[line].Segments.Count).Select(segment => Of(line, segment)).Distinct())
                .CountBy(words => words)
                .Where(words => words.Value > 1)
                .Select(words => words.Key),
        ];

    /// <summary>The words of a segment of a line.</summary>
    public string Of(int line, int segment) => Read(line, segment).Words;

    /// <summary>What they head; null for words that are no known name.</summary>
    public ColumnHeading? HeadingOf(int line, int segment) => Read(line, segment).Heading;

    /// <summary>True if they are a name that the profile lists, or one that is known and that card after card has.</summary>
    public bool IsListed(int line, int segment) =>
        HeadingOf(line, segment) is { } heading && (heading.IsListed || Recurring.Contains(Of(line, segment)));

    /// <summary>True for a line that begins with a name, something beside it: its words are known, or begin other lines as well.</summary>
    public bool IsField(int line) => lines[line].Segments.Count > 1 && (IsListed(line, 0) || First.Contains(Of(line, 0)));

    /// <summary>True for a name that is known, or that card after card has.</summary>
    public bool IsName(int line, int segment) => HeadingOf(line, segment) is not null || Recurring.Contains(Of(line, segment));

    private static bool IsHan(string words) => words.All(c => c is >= '\u4E00' and <= '\u9FFF');

    private (string Words, ColumnHeading? Heading) Read(int line, int segment)
    {
        if (!_read.TryGetValue((line, segment), out var read))
        {
            var words = FoldedText.Of(lines[line].WordsOf(lines[line].Segments[segment])).Value;
            _read[(line, segment)] = read = (words, profile.ReadColumn(words));
        }

        return read;
    }
}
