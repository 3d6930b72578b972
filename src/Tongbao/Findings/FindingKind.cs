namespace Tongbao;

/// <summary>One row of the registry: a kind of finding, with its manual page.</summary>
/// <param name="Code">Stable identity, <c>TB</c> and three digits; the first digit is the stage (1 reading, 2 numbers and totals, 3
/// structure, 4 facts).</param>
/// <param name="Name">The fault in kebab case.</param>
/// <param name="Severity">Severity unless the user sets another.</param>
/// <param name="Meaning">What a finding of this kind says.</param>
/// <param name="Example">The smallest text that shows it.</param>
/// <param name="Mending">What to do about it.</param>
public sealed record FindingKind(string Code, string Name, Severity Severity, string Meaning, string Example, string Mending)
{
    /// <summary>A finding of this kind.</summary>
    /// <param name="message">One sentence with the words and numbers found.</param>
    /// <param name="page">1-based page, when the finding has a place.</param>
    internal Finding Found(string message, int? page = null) => new(Code, Severity, message, page);
}
