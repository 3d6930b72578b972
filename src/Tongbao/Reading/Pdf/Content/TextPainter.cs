using Tongbao.Reading.Pdf.Fonts;
using Tongbao.Reading.Pdf.Objects;
using UglyToad.PdfPig.Util;

namespace Tongbao.Reading.Pdf.Content;

/// <summary>Shows text (ISO 32000-1, 9.4): strings → glyphs where they are on the page.</summary>
internal sealed class TextPainter(PageCanvas canvas)
{
    /// <summary>A glyph of vertical writing stands around its line, and what is read as its baseline is so far beside it, in ems.</summary>
    private const double VerticalShift = 0.38;

    private Matrix _text = Matrix.Identity;
    private Matrix _line = Matrix.Identity;

    private readonly List<(int Index, GlyphProcedure Procedure, Matrix Space)> _procedures = [];

    /// <summary>Where the next glyph and the line begin.</summary>
    public (Matrix Text, Matrix Line) Place
    {
        get => (_text, _line);
        set => (_text, _line) = value;
    }

    /// <summary>True if glyphs were shown that draw text.</summary>
    public bool HasProcedures => _procedures.Count > 0;

    /// <summary>Those glyphs, each with its index on the page and the space that it is drawn in.</summary>
    public IReadOnlyList<(int Index, GlyphProcedure Procedure, Matrix Space)> TakeProcedures()
    {
        var taken = _procedures.ToArray();
        _procedures.Clear();
        return taken;
    }

    public void Reset() => Set(Matrix.Identity);

    public void Set(in Matrix matrix) => (_text, _line) = (matrix, matrix);

    public void NextLine(double x, double y) => Set(_line.Moved(x, y));

    /// <summary>Moves by a number of an array of strings, in thousandths of an em.</summary>
    public void Adjust(in GraphicsState state, double amount)
    {
        var move = -amount / 1000.0 * state.FontSize;
        _text = state.Font is { IsVertical: true } ? _text.Moved(0, move) : _text.Moved(move * state.HorizontalScaling, 0);
    }

    /// <summary>Shows a string.</summary>
    /// <param name="state">The graphics state.</param>
    /// <param name="font">Its font.</param>
    /// <param name="text">The codes.</param>
    /// <param name="flags">Of all glyphs of the string.</param>
    public void Show(in GraphicsState state, PdfFont font, ReadOnlySpan<byte> text, GlyphFlags flags)
    {
        ref readonly var page = ref state.Space;
        var (fontSize, scale, rise) = (state.FontSize, state.HorizontalScaling, state.Rise);
        var size = Size(page) * font.Em;
        for (var at = 0; at < text.Length; )
        {
            var begin = at;
            var code = font.ReadCode(text, ref at);
            var glyph = font.Glyph(code);
            var wordSpacing = code == ' ' && at - begin == 1 ? state.WordSpacing : 0;
            if (font.IsVertical)
            {
                var below = glyph.Descent * fontSize;
                Add(font, glyph, size, flags, page, (-VerticalShift * fontSize, rise), (-VerticalShift * fontSize, rise + below));
                _text = _text.Moved(0, below + state.CharacterSpacing + wordSpacing);
                continue;
            }

            if (!IsCombined(glyph.Text, begin > 0))
                Add(font, glyph, size, flags, page, (0, rise), (fontSize * scale * glyph.Width, rise));
            if (glyph.Procedure is { } procedure)
                _procedures.Add(
                    (canvas.Count - 1, procedure, procedure.Space.Then(new Matrix(fontSize * scale, 0, 0, fontSize, 0, rise)).Then(_text))
                );
            _text = _text.Moved(((glyph.Width * fontSize) + state.CharacterSpacing + wordSpacing) * scale, 0);
        }

        double Size(in Matrix space)
        {
            var height = _text.Then(space);
            var (x, y) = (height.C * fontSize, height.D * fontSize);
            return Math.Round(Math.Sqrt((x * x) + (y * y)), 2);
        }
    }

    private void Add(
        PdfFont font,
        FontGlyph glyph,
        double size,
        GlyphFlags flags,
        in Matrix page,
        (double X, double Y) from,
        (double X, double Y) to
    )
    {
        var (start, end) = (_text.Apply(from.X, from.Y), _text.Apply(to.X, to.Y));
        ref var shown = ref canvas.Add();
        (shown.Text, shown.Font, shown.Size, shown.Flags) = (glyph.Text, font, size, flags);
        (shown.StartX, shown.StartY) = page.Apply(start.X, start.Y);
        (shown.EndX, shown.EndY) = page.Apply(end.X, end.Y);
    }

    // A combining mark is read with the letter before it.
    private bool IsCombined(string text, bool continues)
    {
        if (text is not [>= '\u0300' and <= '\u036F'] || !continues || canvas.Count == 0)
            return false;
        ref var last = ref canvas.Glyphs[^1];
        if (!Diacritics.TryCombineDiacriticWithPreviousLetter(text, last.Text, out var combined))
            return false;
        last.Text = combined;
        return true;
    }
}
