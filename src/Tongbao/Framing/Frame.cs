using Tongbao.Lines;
using Tongbao.Rules;
using Tongbao.Text;

namespace Tongbao.Framing;

/// <summary>The lines of a document while it is decided which of them are the notice.</summary>
/// <param name="lines">All lines, in reading order.</param>
/// <param name="furniture">What was set aside before.</param>
/// <param name="hasGeometry">True when positions were read.</param>
/// <param name="profile">The rules.</param>
internal sealed class Frame(IEnumerable<Line> lines, IEnumerable<Furniture> furniture, bool hasGeometry, RuleProfile profile)
{
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
    public bool IsWebPage => Furniture.Exists(piece => FrameNames.TellWebPage(piece.Name));

    /// <summary>Sets <paramref name="line"/> aside under <paramref name="name"/>; the caller takes it out of the lines.</summary>
    public void Book(string name, Line line)
    {
        if (line.Text.Length > 0)
            Furniture.Add(new Furniture(name, line.Text, line.Page, line.Number, line.Box));
    }

    /// <summary>Sets the line aside in parts that the profile's chrome names, the rest under <paramref name="name"/>.</summary>
    public void BookByWords(string name, Line line)
    {
        var parts = line.Text.Length <= ChromeReader.MaxLength ? ChromeReader.ReadChrome(line.Text, profile.AllChrome) : [];
        foreach (var part in parts)
            Book(part.Name, line[part.Start..part.End]);
        var end = parts.Count == 0 ? 0 : parts[^1].End;
        if (end < line.Text.Length)
            Book(name, line[end..]);
    }

    /// <summary>The words of <paramref name="line"/> as rules see them.</summary>
    public static string Fold(Line line) => FoldedText.Of(line.Text).Value;
}
