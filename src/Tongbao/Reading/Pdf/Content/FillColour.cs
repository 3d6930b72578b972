using Tongbao.Reading.Pdf.Objects;
using Tongbao.Reading.Pdf.Syntax;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf.Content;

/// <summary>Follows the colour that is filled with (ISO 32000-1, 8.6), as far as how light it is.</summary>
internal static class FillColour
{
    /// <summary>What is lighter is as white as paper.</summary>
    private const double White = 0.98;

    /// <summary>True if nobody sees on paper what is painted.</summary>
    public static bool IsWhite(in GraphicsState state) => state.FillLightness >= White;

    /// <summary>Runs an operator.</summary>
    /// <returns>False if it does not set this colour.</returns>
    public static bool Run(int name, Operands operands, ref GraphicsState state)
    {
        switch (name)
        {
            case Operator.Gray or Operator.Rgb or Operator.Cmyk:
                (state.FillLightness, state.FillsWithInks) = (Lightness(operands), false);
                return true;
            case Operator.Colour or Operator.ColourOrPattern:
                state.FillLightness =
                    operands.Last(OperandKind.Name) is not null ? null
                    : state.FillsWithInks ? 0
                    : Lightness(operands);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Sets the colour space, by its name or what that stands for.</summary>
    public static void SetSpace(PdfObjects objects, string name, ResourceScope resources, ref GraphicsState state)
    {
        var space = objects.Resolve(resources.Find("ColorSpace", name));
        var family = space is ArrayToken { Data: [var first, ..] } ? objects.Resolve(first) : space;
        state.FillsWithInks =
            (family as NameToken)?.Data is not ("ICCBased" or "CalGray" or "CalRGB" or "DeviceGray" or "DeviceRGB" or "DeviceCMYK")
            && name is not ("DeviceGray" or "DeviceRGB" or "DeviceCMYK");
        state.FillLightness = 0;
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
