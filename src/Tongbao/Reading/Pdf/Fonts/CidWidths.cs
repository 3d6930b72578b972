using Tongbao.Reading.Pdf.Objects;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf.Fonts;

/// <summary>The widths of the glyphs of a CIDFont (ISO 32000-1, 9.7.4.3), in thousandths, by identifier.</summary>
internal sealed class CidWidths
{
    /// <summary>A collection has no more identifiers; a broken array may claim more.</summary>
    private const int MaxIdentifiers = 1 << 16;

    private readonly Dictionary<int, double> _widths = [];
    private readonly double _usual;

    public CidWidths(PdfObjects objects, DictionaryToken font)
    {
        _usual = objects.Number(font, "DW") ?? 1000;
        var items = objects.Get<ArrayToken>(font, "W")?.Data ?? [];
        for (var i = 0; i + 1 < items.Count; )
        {
            if (objects.Resolve(items[i]) is not NumericToken first)
            {
                i++;
                continue;
            }

            switch (objects.Resolve(items[i + 1]))
            {
                // "120 [400 325 500]" is one width each, "7080 8032 1000" one for a range.
                case ArrayToken list:
                    for (var n = 0; n < list.Data.Count && n < MaxIdentifiers; n++)
                    {
                        if (objects.Resolve(list.Data[n]) is NumericToken width)
                            _widths[first.Int + n] = width.Double;
                    }

                    i += 2;
                    break;
                case NumericToken last when i + 2 < items.Count && objects.Resolve(items[i + 2]) is NumericToken width:
                    for (var n = first.Int; n <= last.Int && n - first.Int < MaxIdentifiers; n++)
                        _widths[n] = width.Double;
                    i += 3;
                    break;
                default:
                    i++;
                    break;
            }
        }
    }

    /// <summary>The width of a glyph.</summary>
    public double this[int identifier] => _widths.TryGetValue(identifier, out var width) ? width : _usual;
}
