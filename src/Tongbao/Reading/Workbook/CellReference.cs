using System.Globalization;

namespace Tongbao.Reading.Workbook;

/// <summary>The place of a cell in a sheet, 0-based, from a reference in A1 notation (ISO/IEC 29500-1, 18.18.7 ST_CellRef).</summary>
internal readonly record struct CellReference(int Row, int Column)
{
    /// <summary>What a sheet holds at most.</summary>
    public const int MaxRows = 1_048_576;

    /// <summary>The same.</summary>
    public const int MaxColumns = 16_384;

    /// <summary>The reference; null where <paramref name="text"/> is none.</summary>
    public static CellReference? Of(ReadOnlySpan<char> text)
    {
        var (column, at) = (0, 0);
        for (; at < text.Length && char.IsAsciiLetter(text[at]) && column <= MaxColumns; at++)
            column = (column * 26) + (char.ToUpperInvariant(text[at]) - 'A' + 1);
        return
            int.TryParse(text[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            && row is > 0 and <= MaxRows
            && column is > 0 and <= MaxColumns
            ? new CellReference(row - 1, column - 1)
            : null;
    }

    /// <summary>In A1 notation.</summary>
    public override string ToString()
    {
        var letters = "";
        for (var column = Column + 1; column > 0; column = (column - 1) / 26)
            letters = (char)('A' + ((column - 1) % 26)) + letters;
        return string.Create(CultureInfo.InvariantCulture, $"{letters}{Row + 1}");
    }
}
