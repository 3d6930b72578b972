namespace Tongbao.Text;

/// <summary>A piece of text folded and without white space, with the way back to its source offsets.</summary>
internal sealed class FoldedText
{
    // The folded characters stand in _folded from _from on.
    private readonly string _folded;
    private readonly int _from;
    private readonly int _start;

    // Null where no white space was left out: then every character stands where it stood.
    private readonly int[]? _offsets;

    private FoldedText(string folded, int from, int length, int start, int[]? offsets)
    {
        (_folded, _from, Length) = (folded, from, length);
        (_start, _offsets) = (start, offsets);
    }

    /// <summary>The folded characters.</summary>
    public ReadOnlySpan<char> Span => _folded.AsSpan(_from, Length);

    /// <summary>The same as a string, for patterns: made when it is asked for.</summary>
    public string Value => field ??= Length == _folded.Length ? _folded : _folded.Substring(_from, Length);

    /// <summary>Number of folded characters.</summary>
    public int Length { get; }

    /// <summary>Folds <paramref name="span"/> of <paramref name="text"/>.</summary>
    public static FoldedText Of(string text, TextSpan span)
    {
        var offsets = Offsets(text, span);
        var length = offsets?.Length - 1 ?? span.Length;
        return new FoldedText(string.Create(length, (text, span.Start, offsets), Fold), 0, length, span.Start, offsets);
    }

    /// <summary>The same where each character of <paramref name="text"/> is folded already.</summary>
    public static FoldedText OfFolded(string text, TextSpan span) =>
        Offsets(text, span) is { } offsets
            ? new FoldedText(string.Create(offsets.Length - 1, (text, offsets), Squeeze), 0, offsets.Length - 1, span.Start, offsets)
            : new FoldedText(text, span.Start, span.Length, span.Start, null);

    /// <summary>Folds the whole of <paramref name="text"/>.</summary>
    public static FoldedText Of(string text) => Of(text, new TextSpan(0, text.Length));

    /// <summary>Source offset of the folded character at <paramref name="index"/>; at the end, the end of the span.</summary>
    public int ToSource(int index) => _offsets is null ? _start + index : _offsets[index];

    /// <summary>True when white space was left out.</summary>
    public bool HasBlanks => _offsets is not null;

    /// <summary>True when white space stands before the folded character at <paramref name="index"/>, which is not the first.</summary>
    public bool IsAfterSpace(int index) => _offsets is not null && _offsets[index] - _offsets[index - 1] > 1;

    /// <summary>
    /// The source span of <paramref name="length"/> folded characters from <paramref name="index"/>, white space at its end left out.
    /// </summary>
    public TextSpan ToSource(int index, int length) =>
        length == 0 ? new TextSpan(ToSource(index), 0) : TextSpan.FromBounds(ToSource(index), ToSource(index + length - 1) + 1);

    // Where each character of the span that is not white space stands, and at the end the span's; null when none is.
    private static int[]? Offsets(string text, TextSpan span)
    {
        var ink = Folding.CountInk(text.AsSpan(span.Start, span.Length));
        if (ink == span.Length)
            return null;
        var offsets = new int[ink + 1];
        var length = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            if (!Folding.IsSpace(text[i]))
                offsets[length++] = i;
        }

        offsets[length] = span.End;
        return offsets;
    }

    private static void Fold(Span<char> to, (string Text, int Start, int[]? Offsets) from)
    {
        for (var i = 0; i < to.Length; i++)
            to[i] = Folding.Fold(from.Text[from.Offsets is null ? from.Start + i : from.Offsets[i]]);
    }

    private static void Squeeze(Span<char> to, (string Text, int[] Offsets) from)
    {
        for (var i = 0; i < to.Length; i++)
            to[i] = from.Text[from.Offsets[i]];
    }
}
