using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Tongbao.Languages;
using Tongbao.Text;

namespace Tongbao;

/// <summary>A finding about a notice or about how it could be read.</summary>
/// <param name="Rule">Code of the <see cref="FindingKind"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">One sentence in English; see <see cref="In"/>.</param>
/// <param name="Page">1-based page it points at; null when it is about the whole notice.</param>
public sealed record Finding(string Rule, Severity Severity, string Message, int? Page)
{
    /// <summary>
    /// 1-based line of that page, of the file for plain text; null when the place is no line, or the lines are not known any more.
    /// </summary>
    public int? Line { get; init; }

    /// <summary>Id of the issue or suggestion it is about; null when it is about no single one.</summary>
    public string? Issue { get; init; }

    /// <summary>
    /// What it is about, in a word or two: tells it from other findings of its rule in the same issue. Null when nothing needs to be told
    /// apart.
    /// </summary>
    public string? Subject { get; init; }

    /// <summary>The printed words it points at; null when it points at none.</summary>
    public string? Words { get; init; }

    /// <summary>The numbers that do not agree, the notice's statement first; null where the fault is not one of numbers.</summary>
    public ImmutableArray<decimal>? Numbers { get; init; }

    /// <summary>Names the sentence, whatever its language; null for a finding that was made elsewhere.</summary>
    public string? Key { get; init; }

    /// <summary>The words and numbers that the sentence was made with; null for a finding that was made elsewhere.</summary>
    public PhraseArguments? Arguments { get; init; }

    /// <summary>Rule, issue and subject: the same for the same fault, whatever changes elsewhere in the notice.</summary>
    [JsonIgnore]
    public string Identity => $"{Rule}/{Issue}/{Subject}";

    /// <summary>
    /// The sentence in a language; as <see cref="Message"/> has it where the finding was made elsewhere, or by another version.
    /// </summary>
    public string In(Language language) =>
        language == Language.English || Key is null
            ? Message
            : Phrases.Find(Key, Arguments ?? PhraseArguments.None)?.In(language) ?? Message;

    /// <summary>True if all values are equal, those in lists too.</summary>
    public bool Equals(Finding? other) =>
        other is not null
        && (Rule, Severity, Message, Page, Line, Issue, Subject, Words, Key)
            == (other.Rule, other.Severity, other.Message, other.Page, other.Line, other.Issue, other.Subject, other.Words, other.Key)
        && Sequences.Equal(Numbers, other.Numbers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Message, Page, Line, Issue);
}
