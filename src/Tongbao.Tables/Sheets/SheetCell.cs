namespace Tongbao.Tables.Sheets;

/// <summary>Text, a number, or neither: an empty cell.</summary>
internal readonly record struct SheetCell(string? Text, int? Number)
{
    /// <summary>The place in the workbook that a click leads to, for example <c>'整改台账'!A5</c>; null for none.</summary>
    public string? Link { get; init; }

    /// <summary>True if nothing stands in it.</summary>
    public bool IsEmpty => Number is null && string.IsNullOrEmpty(Text);

    public static implicit operator SheetCell(string? text) => new(text, null);

    public static implicit operator SheetCell(int? number) => new(null, number);

    public static implicit operator SheetCell(int number) => new(null, number);
}
