using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Reading.Bytes;
using Tongbao.Reading.Packages;

namespace Tongbao.Reading.Word.Packages;

/// <summary>
/// The XML of a Word file's parts: read within limits, and asked for by the names of WordprocessingML (ISO/IEC 29500-1, 17).
/// </summary>
internal static class WordXml
{
    /// <summary>The namespace of transitional documents, which strict ones are given too.</summary>
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>
    /// Elements inside each other. A table in a table in a text box needs some fifty; what is deeper is made to break readers.
    /// </summary>
    private const int MaxDepth = 500;

    private static readonly XNamespace Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>Reads a part. Document types are refused, so no entity is expanded or fetched.</summary>
    /// <exception cref="UnreadableNoticeException">It is larger or deeper than a notice can be.</exception>
    /// <exception cref="XmlException">It is no XML.</exception>
    public static XElement Load(byte[] part)
    {
        using (var scan = PartXml.Reader(part))
        {
            while (scan.Read())
            {
                if (scan.Depth > MaxDepth)
                    throw new UnreadableNoticeException(ReadingFindings.Unreadable.Found(Phrases.UnreadableWordNested(MaxDepth)));
            }
        }

        using var reader = PartXml.Reader(part);
        var root = XElement.Load(reader, LoadOptions.PreserveWhitespace);
        if (root.Name.Namespace == Strict)
            Translate(root);
        return root;
    }

    /// <summary>Reads a Word file that is one XML document.</summary>
    /// <exception cref="UnreadableNoticeException">It is larger or deeper than a notice can be.</exception>
    /// <exception cref="XmlException">It is no XML.</exception>
    public static XElement LoadText(byte[] bytes)
    {
        // What it declares of its encoding may be wrong, as in a web page.
        var text = TextDecoding.Decode(bytes) ?? throw new XmlException("its encoding is not known");
        var end = text.StartsWith("<?xml", StringComparison.Ordinal) ? text.IndexOf("?>", StringComparison.Ordinal) + 2 : 0;
        return Load(Encoding.UTF8.GetBytes(text[end..]));
    }

    /// <summary>True for the WordprocessingML element <paramref name="name"/>.</summary>
    public static bool Is(this XElement element, string name) => element.Name.LocalName == name && element.Name.Namespace == W;

    /// <summary>The child <paramref name="name"/>; of two, as WPS writes some properties, the latter. Null when there is none.</summary>
    public static XElement? Child(this XElement? element, string name) => element?.Elements(W + name).LastOrDefault();

    /// <summary>An attribute, qualified as transitional documents have it; null when there is none.</summary>
    public static string? Get(this XElement? element, string name) => (string?)element?.Attribute(W + name);

    /// <summary>What the child <paramref name="name"/> is set to; null when there is none.</summary>
    public static string? Value(this XElement? element, string name) => element.Child(name).Get("val");

    /// <summary>The same as a number; null when it is none.</summary>
    public static int? Number(this XElement? element, string name) => ToNumber(element.Value(name));

    /// <summary>The same as a toggle (17.17.4 ST_OnOff); null when nothing is said.</summary>
    public static bool? IsOn(this XElement? element, string name) =>
        element.Child(name) is { } toggle ? toggle.Get("val") is not ("0" or "false" or "off") : null;

    /// <summary>A decimal number as Word files write it; null for anything else.</summary>
    public static int? ToNumber(string? text) =>
        int.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    private static void Translate(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf())
        {
            if (element.Name.Namespace == Strict)
                element.Name = W + element.Name.LocalName;
            if (element.Attributes().Any(attribute => attribute.Name.Namespace == Strict))
                element.ReplaceAttributes(
                    element
                        .Attributes()
                        .Select(attribute =>
                            attribute.Name.Namespace == Strict ? new XAttribute(W + attribute.Name.LocalName, attribute.Value) : attribute
                        )
                );
        }
    }
}
