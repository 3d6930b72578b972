using System.Xml.Linq;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Reading.Packages;

namespace Tongbao.Reading.Word.Packages;

/// <summary>A Word file (ISO/IEC 29500-1, 11.3): the parts that hold text, and those that say how it is numbered.</summary>
/// <param name="Document">The root of the main part.</param>
/// <param name="Styles">Null when the file has none, like the others.</param>
/// <param name="Numbering">Definitions of lists.</param>
/// <param name="Footnotes">By id.</param>
/// <param name="Endnotes">By id.</param>
/// <param name="Comments">In order.</param>
/// <param name="Headers">Each once, in order of their names.</param>
/// <param name="Footers">Each once, in order of their names.</param>
internal sealed record WordPackage(
    XElement Document,
    XElement? Styles,
    XElement? Numbering,
    XElement? Footnotes,
    XElement? Endnotes,
    XElement? Comments,
    IReadOnlyList<XElement> Headers,
    IReadOnlyList<XElement> Footers
)
{
    private static readonly Dictionary<string, byte[]> None = [];

    /// <summary>Files of other formats that stand in the text, by the id under which it refers to them (17.17.2.1 altChunk).</summary>
    public IReadOnlyDictionary<string, byte[]> Chunks { get; init; } = None;

    /// <summary>What else is in the file and says something, and is not read.</summary>
    public IReadOnlyList<UnreadPart> Unread { get; init; } = [];

    /// <exception cref="UnreadableNoticeException">It is damaged, too large, or no Word document.</exception>
    public static WordPackage Open(byte[] bytes)
    {
        try
        {
            if (!Packing.IsZip(bytes))
                return OpenFlat(WordXml.LoadText(bytes));
            using var parts = new PackageParts(bytes);
            return Of(parts);
        }
        // The libraries that unpack and read throw whatever they meet.
        catch (Exception e) when (e is not (OutOfMemoryException or UnreadableNoticeException))
        {
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadableWord(Cause.Of(e))), e);
        }
    }

    private static WordPackage OpenFlat(XElement root)
    {
        if (Word2003Xml.Is(root))
            return Word2003Xml.Open(root);
        using var parts = FlatPackage.Open(root);
        return Of(parts);
    }

    private static WordPackage Of(PackageParts parts)
    {
        if (parts.Related("")["officeDocument"].FirstOrDefault() is not { } main)
            throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadableWordEmpty));
        var related = parts.Related(main);
        return new WordPackage(
            parts.Load(main),
            One("styles"),
            One("numbering"),
            One("footnotes"),
            One("endnotes"),
            One("comments"),
            All("header"),
            All("footer")
        )
        {
            Chunks = parts.ById(main, "aFChunk"),
            Unread = UnreadPart.Of(parts, related),
        };

        XElement? One(string type) => related[type].Select(parts.Load).FirstOrDefault();

        List<XElement> All(string type) =>
            [.. related[type].OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).Select(parts.Load)];
    }
}
