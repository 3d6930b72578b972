using Tongbao.Languages;

namespace Tongbao;

/// <summary>One row of the registry: a kind of finding, with its manual page.</summary>
/// <param name="Code">Stable identity, <c>TB</c> and three digits; the first digit is the stage (1 reading, 2 numbers and totals, 3
/// structure, 4 facts).</param>
/// <param name="Name">The fault in kebab case.</param>
/// <param name="Severity">Severity unless the user sets another.</param>
public sealed record FindingKind(string Code, string Name, Severity Severity)
{
    /// <summary>The fault as people call it: in English its name, 总数不符 in Chinese.</summary>
    public string NameIn(Language language) => language == Language.English ? Name : Manual("name", language);

    /// <summary>What a finding of this kind says, in English.</summary>
    public string Meaning => MeaningIn(Language.English);

    /// <summary>The smallest text that shows it, or what is said of it, in English.</summary>
    public string Example => ExampleIn(Language.English);

    /// <summary>What to do about it, in English.</summary>
    public string Mending => MendingIn(Language.English);

    /// <summary>What a finding of this kind says.</summary>
    public string MeaningIn(Language language) => Manual("meaning", language);

    /// <summary>The smallest text that shows it, or what is said of it.</summary>
    public string ExampleIn(Language language) => Manual("example", language);

    /// <summary>What to do about it.</summary>
    public string MendingIn(Language language) => Manual("mending", language);

    /// <summary>A finding of this kind.</summary>
    /// <param name="said">One sentence with the words and numbers found.</param>
    /// <param name="page">1-based page, when the finding has a place.</param>
    internal Finding Found(Phrase said, int? page = null) =>
        new(Code, Severity, said.In(Language.English), page) { Key = said.Key, Arguments = said.Arguments };

    // A kind that is in no registry has no page.
    private string Manual(string part, Language language) => Phrases.Find($"{Code}.{part}")?.In(language) ?? "";
}
