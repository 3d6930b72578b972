using System.Xml.Linq;
using Tongbao.Findings;

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
    /// <exception cref="UnreadableNoticeException">It is damaged, too large, or no Word document.</exception>
    public static WordPackage Open(byte[] bytes)
    {
        try
        {
            using var parts = new PackageParts(bytes);
            if (parts.Related("")["officeDocument"].FirstOrDefault() is not { } main)
                throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found("a Word file without a document in it"));
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
            );

            XElement? One(string type) => related[type].Select(parts.Load).FirstOrDefault();

            List<XElement> All(string type) =>
                [.. related[type].OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).Select(parts.Load)];
        }
        // The libraries that unpack and read throw whatever they meet.
        catch (Exception e) when (e is not (OutOfMemoryException or UnreadableNoticeException))
        {
            throw new UnreadableNoticeException(
                ReadingFindings.Unreadable.Found($"a damaged Word file: {e.Message.Split('\n')[0].TrimEnd()}"),
                e
            );
        }
    }
}
