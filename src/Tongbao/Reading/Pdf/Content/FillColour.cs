using Tongbao.Reading.Pdf.Syntax;

namespace Tongbao.Reading.Pdf.Content;

/// <summary>Follows the colour that is filled with (ISO 32000-1, 8.6), as far as how light it is.</summary>
internal static class FillColour
{
    /// <summary>Runs an operator.</summary>
    /// <returns>False if it does not set this colour.</returns>
    public static bool Run(int name, Operands operands, ref GraphicsState state)
    {
        switch (name)
        {
            case Operator.Gray:
                state.FillLightness = operands.FromEnd(0);
                return true;
            case Operator.Rgb or Operator.Cmyk or Operator.Colour:
                state.FillLightness = Lightness(operands);
                return true;
            case Operator.ColourOrPattern:
                state.FillLightness = operands.Last(OperandKind.Name) is null ? Lightness(operands) : null;
                return true;
            case Operator.ColourSpace:
                state.FillLightness = 0;
                return true;
            default:
                return false;
        }
    }

    // Gray, RGB or CMYK by the number of components: 0 for black, 1 for white; 0 for a colour of another kind.
    private static double Lightness(Operands colour) =>
        colour.Count switch
        {
            1 => colour.FromEnd(0),
            3 => (0.3 * colour.FromEnd(2)) + (0.59 * colour.FromEnd(1)) + (0.11 * colour.FromEnd(0)),
            4 => Math.Max(0, 1 - colour.FromEnd(0) - (0.3 * colour.FromEnd(3)) - (0.59 * colour.FromEnd(2)) - (0.11 * colour.FromEnd(1))),
            _ => 0,
        };
}
