namespace Tongbao.Text;

/// <summary>A piece of text folded and without white space, with the way back to its source offsets.</summary>
internal sealed class FoldedText
{
    private readonly int _start;

    // Null where no white space was left out: then every character stands where it stood.
    private readonly int[]? _offsets;

    private FoldedText(string value, int start, int[]? offsets)
    {
        Value = value;
        (_start, _offsets) = (start, offsets);
    }

    /// <summary>The folded characters.</summary>
    public string Value { get; }

    /// <summary>Number of folded characters.</summary>
    public int Length => Value.Length;

    /// <summary>Folds <paramref name="span"/> of <paramref name="text"/>.</summary>
    public static FoldedText Of(string text, TextSpan span)
    {
        var ink = Folding.CountInk(text.AsSpan(span.Start, span.Length));
        if (ink == span.Length)
            return new FoldedText(string.Create(ink, (text, span.Start), Fold), span.Start, null);
        var offsets = new int[ink + 1];
        var length = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            if (!Folding.IsSpace(text[i]))
                offsets[length++] = i;
        }

        offsets[length] = span.End;
        return new FoldedText(string.Create(ink, (text, offsets), FoldSome), span.Start, offsets);
    }

    /// <summary>Folds the whole of <paramref name="text"/>.</summary>
    public static FoldedText Of(string text) => Of(text, new TextSpan(0, text.Length));

    /// <summary>Source offset of the folded character at <paramref name="index"/>; at the end, the end of the span.</summary>
    public int ToSource(int index) => _offsets is null ? _start + index : _offsets[index];

    /// <summary>The source span of <paramref name="length"/> folded characters from <paramref name="index"/>, white space at its end left out.</summary>
    public TextSpan ToSource(int index, int length) =>
        length == 0 ? new TextSpan(ToSource(index), 0) : TextSpan.FromBounds(ToSource(index), ToSource(index + length - 1) + 1);

    private static void Fold(Span<char> to, (string Text, int Start) from)
    {
        for (var i = 0; i < to.Length; i++)
            to[i] = Folding.Fold(from.Text[from.Start + i]);
    }

    private static void FoldSome(Span<char> to, (string Text, int[] Offsets) from)
    {
        for (var i = 0; i < to.Length; i++)
            to[i] = Folding.Fold(from.Text[from.Offsets[i]]);
    }
}
