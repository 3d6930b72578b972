namespace Tongbao.Recognition.Characters;

/// <summary>A character that was recognised on a line.</summary>
/// <param name="Text">One entry of the model's list of characters.</param>
/// <param name="Centre">Where it is seen, as a share of the picture's width.</param>
/// <param name="Confidence">From 0 to 1.</param>
internal readonly record struct SeenCharacter(string Text, double Centre, double Confidence)
{
    /// <summary>What else the model says of it, and how likely; the likeliest first. Empty where it is as good as sure.</summary>
    public IReadOnlyList<(string Text, double Likely)> Rivals { get; init; } = [];

    /// <summary>Its ink, where it may be a mark; null otherwise.</summary>
    public MarkPicture? Picture { get; init; }

    /// <summary>Its ink, where it may be a dash; null otherwise.</summary>
    public StrokeShape? Stroke { get; init; }
}
