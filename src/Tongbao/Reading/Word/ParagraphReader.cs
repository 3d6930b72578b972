using System.Text;
using System.Xml.Linq;
using Tongbao.Reading.Word.Numbering;
using Tongbao.Reading.Word.Packages;
using Tongbao.Vocabulary;

namespace Tongbao.Reading.Word;

/// <summary>Reads what stands in one paragraph (17.3): runs and all that may be wrapped around them.</summary>
/// <remarks>Offsets count every character below the paragraph, read or not, so that they are those of XPath's <c>string()</c>.</remarks>
internal sealed class ParagraphReader
{
    private readonly StyleSheet _styles;
    private readonly IReadOnlyList<XElement> _paragraphStyles;

    /// <summary>For each field that is open, the code it has so far; null once its result has begun (17.16.18).</summary>
    private readonly Stack<StringBuilder?> _fields = new();

    private int _offset;

    private ParagraphReader(StyleSheet styles, IReadOnlyList<XElement> paragraphStyles)
    {
        _styles = styles;
        _paragraphStyles = paragraphStyles;
    }

    /// <summary>Lines and what is set aside.</summary>
    public ParagraphText Text { get; } = new();

    /// <summary>The content of text boxes that are anchored here, in order.</summary>
    public List<XElement> Boxes { get; } = [];

    /// <summary>References to foot- and endnotes, in order.</summary>
    public List<XElement> Notes { get; } = [];

    /// <summary>True when a field in it prints the number of the page or of all pages.</summary>
    public bool CountsPages { get; private set; }

    /// <summary>
    /// True when the file says where its pages began when it was last laid out; the breaks that were asked for are among those.
    /// </summary>
    private bool IsLaidOut { get; init; }

    public static ParagraphReader Read(XElement paragraph, StyleSheet styles, IReadOnlyList<XElement> paragraphStyles, bool isLaidOut)
    {
        var reader = new ParagraphReader(styles, paragraphStyles) { IsLaidOut = isLaidOut };
        reader.ReadAll(paragraph, null);
        return reader;
    }

    private void ReadAll(XElement parent, FurnitureKind? aside)
    {
        foreach (var node in parent.Nodes())
        {
            if (node is XText text)
                ReadText(text, aside);
            else if (node is XElement element)
                ReadElement(element, aside);
        }
    }

    private void ReadText(XText text, FurnitureKind? aside)
    {
        switch (text.Parent!.Name.LocalName)
        {
            case "t" when !IsInCode:
                Text.Add(SymbolFonts.Decode(text.Value, text.Parent.Parent.Child("rPr").Child("rFonts")), _offset, aside);
                break;
            case "delText":
                Text.Add(text.Value, _offset, aside ?? FurnitureKind.Deleted);
                break;
            case "instrText":
                CountsPages |= IsPageField(text.Value);
                if (_fields.TryPeek(out var code))
                    code?.Append(text.Value);
                break;
        }

        _offset += text.Value.Length;
    }

    private void ReadElement(XElement element, FurnitureKind? aside)
    {
        switch (element.Name.LocalName)
        {
            case "pPr" or "rPr":
            case "Fallback" when element.ElementsBeforeSelf().Any():
                _offset += element.Value.Length;
                break;
            case "r":
                Text.Face = _styles.FaceOf(element.Child("rPr"), _paragraphStyles);
                ReadAll(element, aside ?? AsideOf(element.Child("rPr")));
                break;
            case "del":
                ReadAll(element, aside ?? FurnitureKind.Deleted);
                break;
            case "moveFrom":
                ReadAll(element, aside ?? FurnitureKind.MovedAway);
                break;
            case "rt":
                ReadAll(element, aside ?? FurnitureKind.Ruby);
                break;
            case "fldSimple":
                CountsPages |= IsPageField(element.Get("instr") ?? "");
                ReadAll(element, aside);
                break;
            case "fldChar":
                ReadFieldCharacter(element.Get("fldCharType"), aside);
                break;
            case "txbxContent":
                Boxes.Add(element);
                _offset += element.Value.Length;
                break;
            case "footnoteReference" or "endnoteReference" when aside is null:
                Notes.Add(element);
                break;
            case "textpath" when (string?)element.Attribute("string") is { } words:
                Text.Add(words, _offset, FurnitureKind.Watermark);
                break;
            case "lastRenderedPageBreak":
                Text.BeginPage();
                break;
            default:
                if (!IsInCode && Sign(element) is { } sign)
                    Text.Add(sign, _offset, aside);
                else if (element.Name.LocalName is "br" or "cr")
                    ReadBreak(element.Get("type"), aside);
                else
                    ReadAll(element, aside);
                break;
        }
    }

    private FurnitureKind? AsideOf(XElement? run) =>
        _styles.IsHidden(run, _paragraphStyles) ? FurnitureKind.Hidden
        : _styles.IsStruck(run, _paragraphStyles) ? FurnitureKind.StruckOut
        : null;

    private bool IsInCode => _fields.Any(code => code is not null);

    private static char? Sign(XElement element) =>
        element.Name.LocalName switch
        {
            "tab" or "ptab" => '\t',
            "noBreakHyphen" => '-',
            "sym" => SymbolFonts.Read(element),
            _ => null,
        };

    private void ReadBreak(string? type, FurnitureKind? aside)
    {
        Text.EndLine(aside);
        if (type == "page" && aside is null && !IsLaidOut)
            Text.BeginPage();
    }

    private void ReadFieldCharacter(string? type, FurnitureKind? aside)
    {
        if (type == "begin")
            _fields.Push(new StringBuilder());
        else if (_fields.TryPop(out var code) && type == "separate")
            _fields.Push(null);
        else if (code is not null && !IsInCode && EnclosedCharacter.Read(code.ToString()) is { } sign)
            Text.Add(sign, _offset, aside);
    }

    private static bool IsPageField(string code) =>
        code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var name, ..]
        && name.ToUpperInvariant() is "PAGE" or "NUMPAGES" or "SECTIONPAGES";
}
