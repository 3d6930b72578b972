namespace Tongbao.Reading.Pdf.Fonts.Maps;

/// <summary>A range of codes of one length (ISO 32000-1, 9.7.6.2): each byte is between those of its bounds.</summary>
internal readonly record struct CodeSpace(int Length, uint First, uint Last)
{
    public bool Contains(uint code)
    {
        for (var shift = 0; shift < 8 * Length; shift += 8)
        {
            var b = (code >> shift) & 0xFF;
            if (b < ((First >> shift) & 0xFF) || b > ((Last >> shift) & 0xFF))
                return false;
        }

        return true;
    }
}
