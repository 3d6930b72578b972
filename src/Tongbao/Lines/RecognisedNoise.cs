namespace Tongbao.Lines;

/// <summary>Tells a recognised line that was never printed: dirt, the edge of a page, a piece of a stamp.</summary>
internal static class RecognisedNoise
{
    /// <summary>What OCR makes of a stroke, or of the dashes beside a page number.</summary>
    public const string Strokes = "一二-—–―－~～_＿=＝|丨 ";

    /// <summary>Marks of a sentence, which may stand alone where a line was full.</summary>
    private const string Marks = "。，、；：？！”’）》";

    /// <summary>Longer lines are text, however badly it was read.</summary>
    private const int MaxLength = 4;

    /// <summary>Mean confidence of dirt is lower; that of the worst printed lines is not.</summary>
    private const double MaxConfidence = 40;

    /// <param name="line">Any line.</param>
    /// <param name="edge">True when it stands at the head or foot of its page.</param>
    public static bool Is(Line line, bool edge)
    {
        if (line.Confidence is null)
            return false;
        if (line.Text.All(c => (edge && Strokes.Contains(c)) || !(char.IsLetterOrDigit(c) || Marks.Contains(c))))
            return true;
        return line.Text.Length <= MaxLength && line.Confidence.Average() < MaxConfidence;
    }
}
