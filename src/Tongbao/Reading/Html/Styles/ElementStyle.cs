namespace Tongbao.Reading.Html.Styles;

/// <summary>How an element is shown, as far as its text depends on it.</summary>
/// <param name="Values">Properties and their values; null when nobody says anything.</param>
/// <param name="Before">Those of what is generated before its content; null for nothing.</param>
/// <param name="After">Those of what is generated behind its content; null for nothing.</param>
internal readonly record struct ElementStyle(
    IReadOnlyDictionary<string, string>? Values,
    IReadOnlyDictionary<string, string>? Before,
    IReadOnlyDictionary<string, string>? After
)
{
    /// <summary>CSS <c>display</c>; null when nobody says.</summary>
    public string? Display => this["display"];

    /// <summary>True when it is not seen, and nothing in it is.</summary>
    public bool Hidden => Values is not null && Concealment.Hides(Values);

    /// <summary>True when its text is struck out.</summary>
    public bool Struck =>
        this["text-decoration"]?.Contains("line-through", StringComparison.Ordinal) == true
        || this["text-decoration-line"]?.Contains("line-through", StringComparison.Ordinal) == true;

    /// <summary>True when line feeds of the source end lines.</summary>
    public bool KeepsLines => this["white-space"]?.StartsWith("pre", StringComparison.Ordinal) == true;

    /// <summary>CSS <c>list-style-type</c>; null when nobody says.</summary>
    public string? ListStyle => (this["list-style-type"] ?? this["list-style"])?.Split(' ')[0];

    /// <summary>What is said of a property; null when nothing is.</summary>
    public string? this[string property] => Values?.GetValueOrDefault(property);
}
