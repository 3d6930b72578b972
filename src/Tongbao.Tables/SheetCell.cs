namespace Tongbao.Tables;

/// <summary>Text, a number, or neither: an empty cell.</summary>
internal readonly record struct SheetCell(string? Text, int? Number)
{
    public static implicit operator SheetCell(string? text) => new(text, null);

    public static implicit operator SheetCell(int? number) => new(null, number);

    public static implicit operator SheetCell(int number) => new(null, number);
}
