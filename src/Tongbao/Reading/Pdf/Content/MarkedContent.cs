using System.Globalization;
using Tongbao.Reading.Pdf.Objects;
using Tongbao.Reading.Pdf.Syntax;
using Tongbao.Text;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf.Content;

/// <summary>
/// The marked content (ISO 32000-1, 14.6) that is open: what of it is in a layer that is switched off, which words stand for it
/// (ActualText, 14.9.4), and by which number the structure of the document finds it (MCID, 14.7.4).
/// </summary>
internal sealed class MarkedContent(PageCanvas canvas, PdfObjects objects, Layers layers)
{
    private readonly Stack<(bool IsHidden, string? Actual, int? Mark, int FirstGlyph)> _open = [];
    private int _hidden;

    /// <summary>True inside a layer that is switched off.</summary>
    public bool IsHidden => _hidden > 0;

    /// <summary>How many are open.</summary>
    public int Depth => _open.Count;

    /// <param name="isHidden">True for a layer that is switched off.</param>
    /// <param name="actual">The words that stand for it; null for its own.</param>
    /// <param name="mark">Its number on the page; null where it has none.</param>
    public void Begin(bool isHidden, string? actual, int? mark = null)
    {
        _open.Push((isHidden, actual, mark, canvas.Count));
        _hidden += isHidden ? 1 : 0;
    }

    /// <summary>Begins what the operands of BDC say: a tag, and properties by their name or as a dictionary.</summary>
    /// <param name="operands">They.</param>
    /// <param name="resources">Where names are found.</param>
    /// <param name="isForm">True inside a form, whose numbers are not those of the page.</param>
    public void Begin(Operands operands, ResourceScope resources, bool isForm)
    {
        var items = operands.Items;
        if (items is [{ Kind: OperandKind.Name } tag, { Kind: OperandKind.Name } name])
        {
            var token = resources.Find("Properties", operands.Text(name));
            var isLayer = operands.Bytes(tag).SequenceEqual("OC"u8);
            var properties = isLayer ? null : objects.AsDictionary(token);
            Begin(
                isLayer && layers.IsOff(token),
                properties is null ? null : Actual(properties),
                isForm ? null : objects.Index(properties, "MCID")
            );
            return;
        }

        string? text = null;
        int? mark = null;
        for (var i = 0; i + 1 < items.Length; i++)
        {
            if (items[i].Kind != OperandKind.Name)
                continue;
            if (items[i + 1].Kind == OperandKind.String && operands.Bytes(items[i]).SequenceEqual("ActualText"u8))
                text = PdfText.Decode(operands.Bytes(items[i + 1]));
            else if (!isForm && items[i + 1].Kind == OperandKind.Number && operands.Bytes(items[i]).SequenceEqual("MCID"u8))
                mark = PdfObjects.IndexOf(items[i + 1].Number);
        }

        Begin(false, text, mark);
    }

    public void End()
    {
        if (!_open.TryPop(out var ended))
            return;
        _hidden -= ended.IsHidden ? 1 : 0;
        if (ended.Actual is { } actual)
            Replace(canvas.Glyphs[ended.FirstGlyph..], actual);
        if (ended.Mark is { } mark)
            Number(canvas.Glyphs[ended.FirstGlyph..], mark);
    }

    /// <summary>Ends those that a form or a page left open.</summary>
    public void EndTo(int depth)
    {
        while (_open.Count > depth)
            End();
    }

    // The innermost number counts.
    private static void Number(Span<ShownGlyph> glyphs, int mark)
    {
        foreach (ref var glyph in glyphs)
            glyph.Mark ??= mark;
    }

    // The words of the marked content are those of its glyphs where any of these has no meaning. A glyph for each character
    // takes its own, else the first one takes them all.
    private static void Replace(Span<ShownGlyph> glyphs, string actual)
    {
        if (glyphs.IsEmpty || string.IsNullOrWhiteSpace(actual) || !HasUndecoded(glyphs))
            return;
        var elements = StringInfo.ParseCombiningCharacters(actual);
        for (var i = 0; i < glyphs.Length; i++)
        {
            var isOwn = elements.Length == glyphs.Length;
            var text =
                isOwn ? actual[elements[i]..(i + 1 < elements.Length ? elements[i + 1] : actual.Length)]
                : i == 0 ? actual
                : "";
            glyphs[i].Text = text;
            glyphs[i].Flags |= GlyphFlags.Replaced;
        }

        if (elements.Length != glyphs.Length)
            (glyphs[0].EndX, glyphs[0].EndY) = (glyphs[^1].EndX, glyphs[^1].EndY);
    }

    private string? Actual(DictionaryToken properties) =>
        properties.Data.TryGetValue("ActualText", out var token) ? PdfText.Of(objects.Resolve(token)) : null;

    private static bool HasUndecoded(ReadOnlySpan<ShownGlyph> glyphs)
    {
        foreach (ref readonly var glyph in glyphs)
        {
            if (Undecoded.Count(glyph.Text) > 0)
                return true;
        }

        return false;
    }
}
