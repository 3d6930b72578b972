using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Layout;
using Tongbao.Recognition.Pages;

namespace Tongbao.Recognition;

/// <summary>The lines of a page, each read once.</summary>
/// <param name="layout">Where they are.</param>
/// <param name="reader">What reads them.</param>
/// <param name="check">Called before each; throws when time is over.</param>
internal sealed class PageLines(PageLayout layout, CharacterReader reader, Action check)
{
    /// <summary>How many lines tell how a page lies.</summary>
    private const int SampleSize = 5;

    private readonly Dictionary<PrintedLine, ReadLine> _read = [];

    public PageLayout Layout => layout;

    /// <summary>All that say something, from top to bottom.</summary>
    public IReadOnlyList<ReadLine> All() => [.. layout.Lines.Select(Read).Where(line => line.Characters.Count > 0)];

    /// <summary>A few of them, the longest ones.</summary>
    public IReadOnlyList<ReadLine> Sample() =>
        [.. layout.Lines.OrderByDescending(line => line.Blobs.Count).ThenBy(line => line.Left).Take(SampleSize).Select(Read)];

    /// <summary>How sure the model is of the longest lines, on average.</summary>
    public double Sureness()
    {
        var characters = Sample().SelectMany(line => line.Characters).ToList();
        // Few characters are no text.
        return characters.Sum(character => character.Confidence) / Math.Max(10, characters.Count);
    }

    private ReadLine Read(PrintedLine line)
    {
        if (_read.TryGetValue(line, out var known))
            return known;
        check();
        return _read[line] = new ReadLine(line, LineReading.Read(layout.Page, line, reader));
    }
}
