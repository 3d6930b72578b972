using System.Globalization;
using System.Xml.Linq;

namespace Tongbao.Reading.Word.Packages;

/// <summary>
/// A Word file in the XML of Word 2003 (WordprocessingML 2003), as template engines of office systems still write it: nearly the
/// vocabulary of ISO/IEC 29500, all in one document.
/// </summary>
internal static class Word2003Xml
{
    private static readonly XNamespace Old = "http://schemas.microsoft.com/office/word/2003/wordml";

    private static readonly XNamespace Annotations = "http://schemas.microsoft.com/aml/2001/core";

    /// <summary>Kinds of numbers by their old codes (w:nfc), in the names of ST_NumberFormat.</summary>
    private static readonly Dictionary<int, string> Formats = new()
    {
        [0] = "decimal",
        [1] = "upperRoman",
        [2] = "lowerRoman",
        [3] = "upperLetter",
        [4] = "lowerLetter",
        [5] = "ordinal",
        [10] = "ideographDigital",
        [11] = "japaneseCounting",
        [14] = "decimalFullWidth",
        [18] = "decimalEnclosedCircle",
        [22] = "decimalZero",
        [23] = "bullet",
        [26] = "decimalEnclosedFullstop",
        [27] = "decimalEnclosedParen",
        [28] = "decimalEnclosedCircleChinese",
        [29] = "ideographEnclosedCircle",
        [30] = "ideographTraditional",
        [31] = "ideographZodiac",
        [33] = "taiwaneseCounting",
        [34] = "ideographLegalTraditional",
        [35] = "taiwaneseCountingThousand",
        [37] = "chineseCounting",
        [38] = "chineseLegalSimplified",
        [39] = "chineseCountingThousand",
        [255] = "none",
    };

    /// <summary>Elements that were renamed.</summary>
    private static readonly Dictionary<string, string> Names = new()
    {
        ["listPr"] = "numPr",
        ["ilfo"] = "numId",
        ["listDef"] = "abstractNum",
        ["list"] = "num",
        ["ilst"] = "abstractNumId",
        ["nfc"] = "numFmt",
    };

    public static bool Is(XElement root) => root.Name == Old + "wordDocument";

    /// <summary>The same document, in parts. <paramref name="root"/> is changed.</summary>
    public static WordPackage Open(XElement root)
    {
        var comments = Annotated(root);
        foreach (var element in root.DescendantsAndSelf().Where(element => element.Name.Namespace == Old).ToList())
            Translate(element);
        var (footnotes, endnotes) = (Notes(root, "footnote"), Notes(root, "endnote"));
        var (headers, footers) = (Apart(root, "hdr"), Apart(root, "ftr"));
        var (styles, lists) = (root.Child("styles"), root.Child("lists"));
        root.Elements().Where(part => !part.Is("body")).ToList().ForEach(part => part.Remove());
        return new WordPackage(root, styles, lists, footnotes, endnotes, comments, headers, footers);
    }

    private static void Translate(XElement element)
    {
        var name = element.Name.LocalName;
        element.Name = WordXml.W + Names.GetValueOrDefault(name, name);
        element.ReplaceAttributes(
            element
                .Attributes()
                .Select(each => each.Name.Namespace == Old ? new XAttribute(WordXml.W + Renamed(name, each), Value(name, each)) : each)
        );
    }

    private static string Renamed(string element, XAttribute attribute) =>
        (element, attribute.Name.LocalName) switch
        {
            ("listDef", "listDefId") => "abstractNumId",
            ("list", "ilfo") => "numId",
            (_, var name) => name,
        };

    private static string Value(string element, XAttribute attribute) =>
        element switch
        {
            "nfc" => Formats.GetValueOrDefault(
                int.TryParse(attribute.Value, CultureInfo.InvariantCulture, out var code) ? code : 0,
                "decimal"
            ),
            "suff" => attribute.Value.ToLowerInvariant(),
            _ => attribute.Value,
        };

    // Changes and comments are annotations of a vocabulary of their own.
    private static XElement? Annotated(XElement root)
    {
        var comments = new XElement(WordXml.W + "comments");
        foreach (var annotation in root.Descendants(Annotations + "annotation").ToList())
        {
            switch ((string?)annotation.Attribute(Old + "type"))
            {
                case "Word.Deletion":
                    annotation.Name = WordXml.W + "del";
                    break;
                case "Word.Comment":
                    annotation.Remove();
                    comments.Add(annotation);
                    break;
            }
        }

        foreach (var element in comments.Descendants().Where(element => element.Name.Namespace == Old).ToList())
            Translate(element);
        return comments.HasElements ? comments : null;
    }

    // A note stands where it is referred to.
    private static XElement? Notes(XElement root, string kind)
    {
        var notes = new XElement(WordXml.W + (kind + "s"));
        foreach (var note in root.Descendants(WordXml.W + kind).Where(note => note.Parent?.Is("r") == true).ToList())
        {
            var id = new XAttribute(WordXml.W + "id", notes.Nodes().Count().ToString(CultureInfo.InvariantCulture));
            note.ReplaceWith(new XElement(WordXml.W + (kind + "Reference"), id));
            note.SetAttributeValue(id.Name, id.Value);
            note.Attribute(WordXml.W + "type")?.Remove();
            notes.Add(note);
        }

        return notes.HasElements ? notes : null;
    }

    private static List<XElement> Apart(XElement root, string name)
    {
        var stories = root.Descendants(WordXml.W + "sectPr").Elements(WordXml.W + name).ToList();
        stories.ForEach(story => story.Remove());
        return stories;
    }
}
