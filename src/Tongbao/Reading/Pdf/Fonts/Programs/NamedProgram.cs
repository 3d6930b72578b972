using Tongbao.Reading.Pdf.Fonts.Maps;

namespace Tongbao.Reading.Pdf.Fonts.Programs;

/// <summary>A Type 1 or Compact Font Format program: its glyphs have names.</summary>
/// <param name="nameOfCode">The name of the glyph for a code of one byte; null if it has none.</param>
internal sealed class NamedProgram(Func<int, string?> nameOfCode) : FontProgram
{
    public override string? TextOfCode(int code) => GlyphNames.ToText(nameOfCode(code));
}
