using Tongbao.Text;

namespace Tongbao.Reading.Pdf.Fonts;

/// <summary>A glyph of a font.</summary>
/// <param name="Text">What it means; U+FFFD if nothing says it.</param>
/// <param name="Width">How far the next one is from it, in text space.</param>
internal sealed record FontGlyph(string Text, double Width)
{
    /// <summary>The meaning of a code that has none.</summary>
    public const string Unknown = "\uFFFD";

    /// <summary>False if nothing says what it means, or only a character that says nothing.</summary>
    public bool IsDecoded { get; } = Undecoded.Count(Text) == 0;

    /// <summary>How it is drawn, where that shows text and nothing says what it means; null for all others.</summary>
    public GlyphProcedure? Procedure { get; init; }

    /// <summary>From the origin of vertical writing to that of horizontal, in text space.</summary>
    public (double X, double Y) Position { get; init; }

    /// <summary>How far below the next one is in vertical writing, in text space; negative.</summary>
    public double Descent { get; init; }

    /// <summary>A glyph by what a font maps its code to: null and control characters are no meaning.</summary>
    public static FontGlyph Of(string? text, double width) => new(IsText(text) ? text! : Unknown, width);

    private static bool IsText(string? text)
    {
        foreach (var c in text ?? "")
        {
            if (char.IsControl(c) && c != '\t')
                return false;
        }

        return !string.IsNullOrEmpty(text);
    }
}
