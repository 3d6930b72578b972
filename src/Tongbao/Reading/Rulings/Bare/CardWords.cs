using Tongbao.Matching;
using Tongbao.Text;

namespace Tongbao.Reading.Rulings.Bare;

/// <summary>The words of lines, and what they head; each is read once.</summary>
/// <param name="lines">Those of the page.</param>
/// <param name="profile">The words of names.</param>
internal sealed class CardWords(List<TextLine> lines, RuleProfile profile)
{
    private readonly Dictionary<(int Line, int Segment), (string Words, ColumnHeading? Heading)> _read = [];

    /// <summary>The words of a segment of a line.</summary>
    public string Of(int line, int segment) => Read(line, segment).Words;

    /// <summary>What they head; null for words that are no known name.</summary>
    public ColumnHeading? HeadingOf(int line, int segment) => Read(line, segment).Heading;

    /// <summary>True if they are one of the names that the profile lists.</summary>
    public bool IsListed(int line, int segment) => HeadingOf(line, segment) is { IsListed: true };

    /// <summary>True for a line that begins with a name, something beside it.</summary>
    public bool IsField(int line) => lines[line].Segments.Count > 1 && IsListed(line, 0);

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
