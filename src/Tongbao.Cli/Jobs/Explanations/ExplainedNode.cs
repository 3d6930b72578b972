using System.Text.Json.Nodes;
using Tongbao.Languages;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Jobs.Explanations;

/// <summary>A node of an explanation: a line for people, an object in data.</summary>
/// <param name="Kind">What it is, as data calls it.</param>
/// <param name="Said">What it is, for people; null where its place begins the line.</param>
internal sealed record ExplainedNode(string Kind, Phrase? Said)
{
    /// <summary>What is known of it, by the keys of data. A null value is left out.</summary>
    public IReadOnlyList<(string Key, JsonNode? Value)> Facts { get; init; } = [];

    /// <summary>Where it stands; null for no place.</summary>
    public ExplainedPlace? Place { get; init; }

    /// <summary>The rule that made it; null for none.</summary>
    public string? Rule { get; init; }

    /// <summary>More for people, behind place and rule; null for nothing.</summary>
    public Phrase? Details { get; init; }

    /// <summary>Words of the notice; null for none.</summary>
    public string? Words { get; init; }

    /// <summary>What is below it, in order.</summary>
    public IReadOnlyList<ExplainedNode> Below { get; init; } = [];

    /// <summary>A member of the vocabulary within a sentence.</summary>
    public static Phrase Term(Words words) => new("term", words.English.ToLowerInvariant(), words.Chinese, PhraseArguments.None);

    /// <summary>The first node with a fact, in reading order; null if none has it.</summary>
    public static ExplainedNode? Find(IEnumerable<ExplainedNode> nodes, string kind, string key, string value) =>
        nodes
            .Select(node =>
                node.Kind == kind && node.Facts.Any(fact => fact.Key == key && fact.Value?.ToString() == value)
                    ? node
                    : Find(node.Below, kind, key, value)
            )
            .FirstOrDefault(node => node is not null);
}
