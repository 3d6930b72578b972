using System.Text;
using Tongbao.Reading.Pdf.Content;
using Tongbao.Reading.Pdf.Objects;
using Tongbao.Reading.Pdf.Syntax;
using Tongbao.Text;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf.Annotations;

/// <summary>The words of a typed annotation or a form field without an appearance: a viewer sets them in the rectangle.</summary>
/// <param name="text">The words.</param>
/// <param name="size">Font size in points; 0 for one that fits.</param>
internal sealed class TypedText(string text, double size)
{
    /// <summary>The size where the annotation says none, in points.</summary>
    private const double UsualSize = 12;

    /// <summary>Between two baselines, in ems.</summary>
    private const double LineStep = 1.2;

    /// <summary>Between the edge and the text, in points.</summary>
    private const double Margin = 2;

    /// <summary>How far a field may be from the one whose value it has.</summary>
    private const int MaxDepth = 16;

    /// <summary>The flag of a choice that shows one option only (12.7.4.4).</summary>
    private const int Combo = 1 << 17;

    /// <summary>The flag of a text that is shown as stars (12.7.4.3).</summary>
    private const int Password = 1 << 13;

    /// <summary>Null if there are no words.</summary>
    public static TypedText? Of(PdfObjects objects, DictionaryToken annotation, string kind)
    {
        var words =
            kind == "FreeText" ? Words(objects, annotation, "Contents")
            : kind == "Widget" ? Value(objects, annotation)
            : null;
        return string.IsNullOrWhiteSpace(words) ? null : new TypedText(words, Size(Words(objects, annotation, "DA")));
    }

    /// <summary>Shows the words, broken where the rectangle ends.</summary>
    public void Draw(PageCanvas canvas, ClipBox place, in Matrix space)
    {
        var em = size > 0 ? size : Math.Clamp(place.Top - place.Bottom - (2 * Margin), 4, UsualSize);
        var (x, y) = (place.Left + Margin, place.Top - Margin - (0.88 * em));
        foreach (var element in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            var width = em * (element.Value == '\n' ? 0 : Typesetting.Ems(element.ToString()));
            if (element.Value == '\n' || x + width > place.Right)
                (x, y) = (place.Left + Margin, y - (LineStep * em));
            if (element.Value == '\n')
                continue;
            ref var shown = ref canvas.Add();
            (shown.Text, shown.Font, shown.Size, shown.Flags) = (element.ToString(), MissingFont.Instance, em, GlyphFlags.None);
            (shown.StartX, shown.StartY) = space.Apply(x, y);
            (shown.EndX, shown.EndY) = space.Apply(x + width, y);
            x += width;
        }
    }

    private static string? Words(PdfObjects objects, DictionaryToken dictionary, string key) =>
        dictionary.Data.TryGetValue(key, out var token) ? PdfText.Of(objects.Resolve(token)) : null;

    // Of a text or a choice; a field without one has that of the field above it (12.7.3.1). A list shows all its options.
    private static string? Value(PdfObjects objects, DictionaryToken? field)
    {
        string? value = null;
        string? kind = null;
        double? flags = null;
        ArrayToken? options = null;
        for (var depth = 0; field is not null && depth < MaxDepth; depth++)
        {
            value ??= Words(objects, field, "V");
            kind ??= objects.Name(field, "FT");
            flags ??= objects.Number(field, "Ff");
            options ??= objects.Get<ArrayToken>(field, "Opt");
            field = objects.Get<DictionaryToken>(field, "Parent");
        }

        return kind == "Ch" && options is not null && ((int)(flags ?? 0) & Combo) == 0 ? Options(objects, options)
            : kind == "Tx" && ((int)(flags ?? 0) & Password) != 0 ? new string('*', value?.Length ?? 0)
            : kind is "Tx" or "Ch" ? value
            : null;
    }

    // An option is its words, or a pair of the value that it stands for and its words (12.7.4.4).
    private static string Options(PdfObjects objects, ArrayToken options) =>
        string.Join(
            '\n',
            options.Data.Select(option =>
                PdfText.Of(
                    objects.Resolve(option) is ArrayToken { Data: [_, var shown] } ? objects.Resolve(shown) : objects.Resolve(option)
                )
            )
        );

    // "/Helv 12 Tf 0 g" (12.7.3.3).
    private static double Size(string? appearance)
    {
        var operands = new Operands();
        var tokens = new ContentTokenizer(Encoding.Latin1.GetBytes(appearance ?? ""));
        while (tokens.Next(operands, out var name))
        {
            if (name == Operator.Font)
                return operands.FromEnd(0);
        }

        return 0;
    }
}
