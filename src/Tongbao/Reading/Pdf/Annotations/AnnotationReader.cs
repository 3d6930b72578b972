using Tongbao.Reading.Pdf.Content;
using Tongbao.Reading.Pdf.Objects;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf.Annotations;

/// <summary>
/// What annotations show on a page (ISO 32000-1, 12.5): text that was typed on it, filled form fields, stamps with words.
/// </summary>
/// <param name="objects">The objects of the document.</param>
/// <param name="layers">Its layers.</param>
/// <param name="catalog">Its catalog.</param>
internal sealed class AnnotationReader(PdfObjects objects, Layers layers, DictionaryToken catalog)
{
    /// <summary>Hidden, or not to be viewed (12.5.3).</summary>
    private const int NotSeen = 2 | 32;

    /// <summary>Notes that pop up, and marks of a review: what they show is no text of the page.</summary>
    private static readonly string[] NoText =
    [
        "Text",
        "Popup",
        "Link",
        "Highlight",
        "Underline",
        "Squiggly",
        "StrikeOut",
        "Caret",
        "Ink",
        "FileAttachment",
        "Redact",
        "PrinterMark",
        "TrapNet",
    ];

    // True if viewers set the values of all fields anew, whatever their appearances show (12.7.2).
    private readonly bool _setsFields =
        objects.Get<BooleanToken>(objects.Dictionary(catalog, "AcroForm"), "NeedAppearances") is { Data: true };

    /// <summary>Draws what is seen of the annotations of <paramref name="page"/> over its content.</summary>
    public void Draw(DictionaryToken page, ContentReader content, PageCanvas canvas, in Matrix space, ResourceScope resources)
    {
        foreach (var token in objects.Get<ArrayToken>(page, "Annots")?.Data ?? [])
        {
            if (objects.AsDictionary(token) is not { } annotation || !IsSeen(annotation))
                continue;
            var kind = objects.Name(annotation, "Subtype");
            if (kind is null || NoText.Contains(kind) || Rectangle(objects.Numbers(annotation, "Rect")) is not { } place)
                continue;
            var text = TypedText.Of(objects, annotation, kind);
            var before = canvas.Count;
            if (Appearance(annotation) is { } form && !(_setsFields && kind == "Widget" && text is not null))
                DrawForm(form, place, content, space, resources);
            // An appearance without words is one from before they were typed.
            if (canvas.Count == before)
                text?.Draw(canvas, place, space);
        }
    }

    private bool IsSeen(DictionaryToken annotation) =>
        ((int)(objects.Number(annotation, "F") ?? 0) & NotSeen) == 0
        && !(annotation.Data.TryGetValue("OC", out var layer) && layers.IsOff(layer));

    // The normal appearance, of several that of the state (12.5.5).
    private IToken? Appearance(DictionaryToken annotation)
    {
        if (objects.Get<DictionaryToken>(annotation, "AP") is not { } appearances || !appearances.Data.TryGetValue("N", out var normal))
            return null;
        if (objects.Resolve(normal) is not DictionaryToken states)
            return normal;
        return objects.Name(annotation, "AS") is { } state && states.Data.TryGetValue(state, out var token) ? token : null;
    }

    // The box of the form, transformed by its matrix, fills the rectangle of the annotation (algorithm 8.1).
    private void DrawForm(IToken form, ClipBox place, ContentReader content, in Matrix space, ResourceScope resources)
    {
        if (objects.AsDictionary(form) is not { } dictionary)
            return;
        var fit = Matrix.Translation(place.Left, place.Bottom);
        if (Rectangle(objects.Numbers(dictionary, "BBox")) is { } box)
        {
            var around = box.In(Matrix.Of(objects.Numbers(dictionary, "Matrix")) ?? Matrix.Identity);
            var (width, height) = (around.Right - around.Left, around.Top - around.Bottom);
            if (width <= 0 || height <= 0)
                return;
            var (x, y) = ((place.Right - place.Left) / width, (place.Top - place.Bottom) / height);
            fit = new Matrix(x, 0, 0, y, place.Left - (x * around.Left), place.Bottom - (y * around.Bottom));
        }

        content.Draw(form, fit.Then(space), resources);
    }

    private static ClipBox? Rectangle(double[]? corners) =>
        corners is [var x1, var y1, var x2, var y2]
            ? new ClipBox(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2))
            : null;
}
