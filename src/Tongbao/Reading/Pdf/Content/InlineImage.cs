using Tongbao.Reading.Pdf.Syntax;

namespace Tongbao.Reading.Pdf.Content;

/// <summary>The dictionary of an inline image (ISO 32000-1, 8.9.7), as it stands between BI and ID.</summary>
internal static class InlineImage
{
    /// <summary>How many bytes its data have; null if they are compressed, or the dictionary does not say it.</summary>
    public static int? Length(Operands operands)
    {
        double width = 0,
            height = 0,
            bits = 1;
        var components = 1;
        var items = operands.Items;
        for (var i = 0; i + 1 < items.Length; i++)
        {
            if (items[i].Kind != OperandKind.Name)
                continue;
            var value = items[i + 1];
            switch (operands.Text(items[i]))
            {
                case "W" or "Width":
                    width = value.Number;
                    break;
                case "H" or "Height":
                    height = value.Number;
                    break;
                case "BPC" or "BitsPerComponent":
                    bits = value.Number;
                    break;
                case "F" or "Filter":
                    return null;
                case "CS" or "ColorSpace":
                    if (value.Kind == OperandKind.ArrayBegin)
                        break;
                    components = operands.Text(value) switch
                    {
                        "G" or "DeviceGray" => 1,
                        "RGB" or "DeviceRGB" => 3,
                        "CMYK" or "DeviceCMYK" => 4,
                        _ => 0,
                    };
                    break;
            }
        }

        var length = Math.Ceiling(width * components * bits / 8) * height;
        return components > 0 && length is > 0 and < int.MaxValue ? (int)length : null;
    }
}
