namespace Tongbao.Outlining.Readings;

/// <summary>One hypothesis: this is the mark of the issues.</summary>
/// <param name="Kind">What the mark is.</param>
/// <param name="Key">The series, sign or label; the label behind the name for <see cref="MarkKind.Plain"/>.</param>
/// <param name="Also">A series that heads issues in parts of the notice that are told in another form; null for none.</param>
internal readonly record struct IssueMark(MarkKind Kind, string Key, string? Also = null)
{
    /// <summary>True when members of the series <paramref name="key"/> head issues.</summary>
    public bool IsSeries(string key) => (Kind == MarkKind.Series && Key == key) || Also == key;

    /// <summary>True when no sign and no word is the mark: it stands by what follows it, or by its type.</summary>
    public bool IsPlain => Kind is MarkKind.Plain or MarkKind.PlainProse or MarkKind.Setting or MarkKind.Frame or MarkKind.Sentence;

    public override string ToString() => (Key.Length == 0 ? $"{Kind}" : $"{Kind} {Key}") + (Also is null ? "" : $" + {Also}");
}
