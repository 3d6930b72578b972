using Tongbao.Lines;
using Tongbao.Matching;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Framing;

/// <summary>The lines of a document while it is decided which of them are the notice.</summary>
/// <param name="lines">All lines, in reading order.</param>
/// <param name="furniture">What was set aside before.</param>
/// <param name="hasGeometry">True when positions were read.</param>
/// <param name="profile">The rules.</param>
internal sealed class Frame(IEnumerable<Line> lines, IEnumerable<Furniture> furniture, bool hasGeometry, RuleProfile profile)
{
    /// <summary>Signs between two parts of a site's line.</summary>
    private const string Separators = " \u3000\u00A0|/;·,()-";

    /// <summary>What is still text, in reading order.</summary>
    public List<Line> Lines { get; set; } = [.. lines];

    /// <summary>What was set aside.</summary>
    public List<Furniture> Furniture { get; } = [.. furniture];

    /// <summary>True when positions were read, false when they were counted from display widths.</summary>
    public bool HasGeometry => hasGeometry;

    /// <summary>The rules.</summary>
    public RuleProfile Profile => profile;

    /// <summary>What the document calls itself elsewhere, folded: in the head of a browser's print, in the title of a web page.</summary>
    public HashSet<string> KnownTitles { get; } = [];

    /// <summary>True when something around the notice shows that it was copied from a web page.</summary>
    public bool IsWebPage => Furniture.Exists(piece => piece.Kind.IsOfWebPage);

    /// <summary>Sets <paramref name="line"/> aside under <paramref name="kind"/>; the caller takes it out of the lines.</summary>
    public void Book(FurnitureKind kind, Line line)
    {
        if (line.Text.Length > 0)
            Furniture.Add(new Furniture(kind, line.Text, line.Page, line.Number, line.Box));
    }

    /// <summary>Sets the line aside in parts that the profile's chrome names, the rest under <paramref name="kind"/>.</summary>
    public void BookByWords(FurnitureKind kind, Line line)
    {
        var folded = Folding.InPlace(line.Text, line.Text.Length);
        for (var at = 0; at < folded.Length; )
        {
            var (index, end, part) = folded.Length > ChromeReader.MaxLength ? default : NextChrome(folded, at);
            if (part is null)
                (index, end) = (folded.Length, folded.Length);
            Book(kind, line[at..index]);
            if (part is not null)
                Book(part, line[index..end]);
            at = end;
        }
    }

    // The first of the site's parts from here on, and of those that begin there the longest. Words that also begin honest
    // sentences count only where another part, or the line, begins.
    private (int Index, int End, FurnitureKind? Kind) NextChrome(string folded, int start)
    {
        var next = start;
        while (next < folded.Length && Separators.Contains(folded[next]))
            next++;
        return profile
            .AllChrome.Select(row => (row.Kind, Match: row.Pattern.Match(folded, next)))
            .Where(pair => pair.Match is { Success: true, Length: > 0 } && (pair.Match.Index == next || IsSure(pair.Kind)))
            .OrderBy(pair => pair.Match.Index)
            .ThenByDescending(pair => pair.Match.Length)
            .Select(pair => (pair.Match.Index, pair.Match.Index + pair.Match.Length, (FurnitureKind?)pair.Kind))
            .FirstOrDefault();

        bool IsSure(FurnitureKind kind) => kind == FurnitureKind.Published || profile.Chrome.Any(row => row.Kind == kind);
    }

    /// <summary>The words of <paramref name="line"/> as rules see them.</summary>
    public static string Fold(Line line) => FoldedText.Of(line.Text).Value;
}
