namespace Tongbao.Outlining.Conventions.Shapes;

/// <summary>How a paragraph begins when it begins with a number: literal signs, one or more numerals, closing signs.</summary>
/// <param name="Key">The same for all members of a series: the signs as printed, a letter for each numeral.</param>
/// <param name="Number">The last numeral: the one that counts.</param>
/// <param name="Group">The numerals before it as one number; 0 when there are none.</param>
/// <param name="Length">In folded characters.</param>
/// <param name="Usual">True when custom or the profile knows it: then one member that is 1 is enough.</param>
internal readonly record struct Shape(string Key, int Number, int Group, int Length, bool Usual)
{
    /// <summary>So many Chinese characters around its numeral are words.</summary>
    private const int MinWords = 3;

    /// <summary>True when nothing but its numeral tells it from the words behind it.</summary>
    public bool IsOpen => char.IsAsciiLetterLower(Key[^1]);

    /// <summary>True when words stand around its numeral: 第6项反馈问题.</summary>
    public bool IsWorded => Key.Count(c => c >= '\u4E00' && c <= '\u9FFF') >= MinWords;
}
