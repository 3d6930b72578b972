namespace Tongbao.Text;

/// <summary>A piece of text folded and without white space, with the way back to its source offsets.</summary>
internal sealed class FoldedText
{
    private readonly int[] _offsets;

    private FoldedText(string value, int[] offsets)
    {
        Value = value;
        _offsets = offsets;
    }

    /// <summary>The folded characters.</summary>
    public string Value { get; }

    /// <summary>Number of folded characters.</summary>
    public int Length => Value.Length;

    /// <summary>Folds <paramref name="span"/> of <paramref name="text"/>.</summary>
    public static FoldedText Of(string text, TextSpan span)
    {
        var value = new char[span.Length];
        var offsets = new int[span.Length + 1];
        var length = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            if (Folding.IsSpace(text[i]))
                continue;
            value[length] = Folding.Fold(text[i]);
            offsets[length++] = i;
        }

        offsets[length] = span.End;
        return new FoldedText(new string(value, 0, length), offsets);
    }

    /// <summary>Folds the whole of <paramref name="text"/>.</summary>
    public static FoldedText Of(string text) => Of(text, new TextSpan(0, text.Length));

    /// <summary>Source offset of the folded character at <paramref name="index"/>; at the end, the end of the span.</summary>
    public int ToSource(int index) => _offsets[index];

    /// <summary>The source span of <paramref name="length"/> folded characters from <paramref name="index"/>, white space at its end left out.</summary>
    public TextSpan ToSource(int index, int length) =>
        length == 0 ? new TextSpan(_offsets[index], 0) : TextSpan.FromBounds(_offsets[index], _offsets[index + length - 1] + 1);
}
