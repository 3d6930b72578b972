using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Tongbao.Diagnostics;

namespace Tongbao.Pages.Docx;

/// <summary>A Word file (Open Packaging Conventions, ISO/IEC 29500-2) opened within limits: the parts that hold text, and those that say how it is numbered.</summary>
/// <param name="Document">The root of the main part.</param>
/// <param name="Styles">Null when the file has none, like the others.</param>
/// <param name="Numbering">Definitions of lists.</param>
/// <param name="Footnotes">By id.</param>
/// <param name="Endnotes">By id.</param>
/// <param name="Comments">In order.</param>
/// <param name="Headers">Each once, in order of their names.</param>
/// <param name="Footers">Each once, in order of their names.</param>
internal sealed record WordPackage(
    XElement Document, XElement? Styles, XElement? Numbering, XElement? Footnotes, XElement? Endnotes, XElement? Comments, IReadOnlyList<XElement> Headers, IReadOnlyList<XElement> Footers)
{
    /// <exception cref="UnreadableNoticeException">It is damaged, too large, or no Word document.</exception>
    public static WordPackage Open(byte[] bytes)
    {
        try
        {
            CheckSize(bytes);
            using var document = WordprocessingDocument.Open(Relationships.Prune(bytes), isEditable: false);
            if (document.MainDocumentPart is not { } main)
                throw new UnreadableNoticeException(ReadingRules.Unreadable.Found("a Word file without a document in it"));
            var budget = (long)Packing.MaxUnpacked;
            return new WordPackage(
                Load(main, ref budget)!,
                Load(main.StyleDefinitionsPart, ref budget),
                Load(main.NumberingDefinitionsPart, ref budget),
                Load(main.FootnotesPart, ref budget),
                Load(main.EndnotesPart, ref budget),
                Load(main.WordprocessingCommentsPart, ref budget),
                LoadAll(main.HeaderParts, ref budget),
                LoadAll(main.FooterParts, ref budget));
        }
        // The packaging library throws whatever its parsers meet.
        catch (Exception e) when (e is not (OutOfMemoryException or UnreadableNoticeException))
        {
            throw new UnreadableNoticeException(ReadingRules.Unreadable.Found($"a damaged Word file: {e.Message.Split('\n')[0].TrimEnd()}"), e);
        }
    }

    // What the entries say of their size; what they hold is counted while they are read.
    private static void CheckSize(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        if (zip.Entries.Sum(entry => entry.Length) > Packing.MaxUnpacked)
            throw TooLarge();
    }

    private static XElement? Load(OpenXmlPart? part, ref long budget)
    {
        if (part is null)
            return null;
        using var content = new MemoryStream();
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        var piece = new byte[1 << 16];
        for (int read; (read = stream.Read(piece)) > 0;)
        {
            content.Write(piece, 0, read);
            if ((budget -= read) < 0)
                throw TooLarge();
        }

        return WordXml.Load(content.ToArray());
    }

    private static List<XElement> LoadAll(IEnumerable<OpenXmlPart> parts, ref long budget)
    {
        var roots = new List<XElement>();
        foreach (var part in parts.OrderBy(part => part.Uri.OriginalString.Length).ThenBy(part => part.Uri.OriginalString, StringComparer.Ordinal))
            roots.Add(Load(part, ref budget)!);
        return roots;
    }

    private static UnreadableNoticeException TooLarge() => new(ReadingRules.Unreadable.Found($"a Word file of more than {Packing.MaxUnpacked >> 20} MiB"));
}
