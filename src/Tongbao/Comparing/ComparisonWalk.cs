using System.Text.Json.Nodes;
using Tongbao.Formats;

namespace Tongbao.Comparing;

/// <summary>
/// Walks two notices together, as the values they are written as: a new key of the contract is compared without a line of code.
/// </summary>
internal sealed class ComparisonWalk
{
    /// <summary>What says which file was read, not what stands in it.</summary>
    private static readonly string[] NotCompared = ["schema", "source", "coverage"];

    /// <summary>What the message of a finding was made of.</summary>
    private static readonly string[] OfAMessage = ["key", "arguments"];

    /// <summary>Compared where both sides have one.</summary>
    private static readonly string[] Places = ["page", "line"];

    /// <summary>What an issue that moved has changed for that reason alone.</summary>
    private static readonly string[] OfAMove = ["id", "number", "marker", "heading", "path"];

    private readonly List<Difference> _differences = [];
    private readonly Dictionary<string, FieldCount> _fields = new(StringComparer.Ordinal);

    /// <summary>In the order of the contract.</summary>
    public IReadOnlyList<Difference> Differences => _differences;

    /// <summary>By field.</summary>
    public IReadOnlyDictionary<string, FieldCount> Fields => _fields;

    /// <summary>Issues and suggestions as wholes.</summary>
    public FieldCount Issues { get; private set; }

    public void Compare(Notice expected, Notice actual) => Map(Node(expected), Node(actual), new Position("", "", null, null));

    /// <summary>Counts what stands in one notice alone.</summary>
    public void Count(Notice notice, bool isExpected)
    {
        var count = notice.Issues.Length + notice.Suggestions.Length;
        Issues += isExpected ? new FieldCount(count, 0, 0) : new FieldCount(0, count, 0);
        foreach (var (key, value) in Node(notice))
            Leaves(value, key, isExpected);
    }

    private static JsonObject Node(Notice notice)
    {
        var node = NoticeNode.Of(notice, Provenance.Pages);
        foreach (var key in NotCompared)
            node.Remove(key);
        foreach (var finding in node["diagnostics"]!.AsArray())
            Array.ForEach(OfAMessage, key => finding!.AsObject().Remove(key));
        return node;
    }

    private void Map(JsonObject expected, JsonObject actual, Position at, bool hasMoved = false)
    {
        foreach (var key in expected.Select(pair => pair.Key).Union(actual.Select(pair => pair.Key)))
        {
            JsonNode? one = expected[key],
                other = actual[key];
            if (RepeatsIssues(at.Field, key) || (Places.Contains(key) && (one is null || other is null)))
                continue;
            Value(key, one, other, at.Below(key), isTold: hasMoved && OfAMove.Contains(key));
        }
    }

    private void Value(string key, JsonNode? expected, JsonNode? actual, Position at, bool isTold)
    {
        if (expected is JsonObject oneMap && actual is JsonObject otherMap)
        {
            Map(oneMap, otherMap, at);
        }
        else if (expected is JsonArray || actual is JsonArray)
        {
            List(key, expected as JsonArray ?? [], actual as JsonArray ?? [], at, isTold);
        }
        else if (expected is JsonObject || actual is JsonObject)
        {
            Alone(expected ?? actual!, at, expected is not null);
        }
        else
        {
            var same = JsonNode.DeepEquals(expected, actual);
            Add(at.Field, new FieldCount(expected is null ? 0 : 1, actual is null ? 0 : 1, same ? 1 : 0));
            if (!same && !isTold)
                Tell(
                    expected is null ? DifferenceKind.Gained
                        : actual is null ? DifferenceKind.Lost
                        : DifferenceKind.Changed,
                    at,
                    expected?.ToString(),
                    actual?.ToString()
                );
        }
    }

    private void List(string key, JsonArray expected, JsonArray actual, Position at, bool isTold)
    {
        var isIssues = key is "issues" or "suggestions";
        var alignment = Alignment.Of([.. expected], [.. actual], ListKeys.Of(key));
        if (expected.Concat(actual).All(member => member is JsonValue))
            alignment = SimilarTexts.Pair(alignment, expected, actual);
        if (isIssues)
            Issues += new FieldCount(expected.Count, actual.Count, 0);
        foreach (var (one, other, moved) in alignment.Pairs)
            Member(key, (expected[one], one), (actual[other], other), at, moved, isIssues, isTold);
        foreach (var lost in alignment.Lost)
            Alone(expected[lost]!, at.At(key, expected[lost], lost, isIssues), isExpected: true, isTold);
        foreach (var gained in alignment.Gained)
            Alone(actual[gained]!, at.At(key, actual[gained], gained, isIssues), isExpected: false, isTold);
    }

    private void Member(
        string key,
        (JsonNode? Node, int Index) expected,
        (JsonNode? Node, int Index) actual,
        Position list,
        bool moved,
        bool isIssue,
        bool isTold
    )
    {
        var at = list.At(key, expected.Node, expected.Index, isIssue);
        if (expected.Node is not JsonObject one || actual.Node is not JsonObject other)
        {
            var same = JsonNode.DeepEquals(expected.Node, actual.Node);
            Add(at.Field, new FieldCount(1, 1, same && !moved ? 1 : 0));
            if (!isTold && (moved || !same))
                Tell(moved ? DifferenceKind.Moved : DifferenceKind.Changed, at, expected.Node?.ToString(), actual.Node?.ToString());
            return;
        }

        // An issue's place is its id; that of another thing is its place among the others.
        var hasMoved = isIssue ? one["id"]?.ToString() != other["id"]?.ToString() : moved;
        var before = (_differences.Count, Mismatches());
        if (hasMoved)
            Tell(
                DifferenceKind.Moved,
                at,
                isIssue ? one["id"]?.ToString() : ListKeys.Words(one),
                isIssue ? other["id"]?.ToString() : ListKeys.Words(other)
            );
        Map(one, other, at, hasMoved);
        if (isIssue && before == (_differences.Count, Mismatches()))
            Issues += new FieldCount(0, 0, 1);
    }

    private int Mismatches() => _fields.Values.Sum(count => count.Expected + count.Actual - (2 * count.Matched));

    private void Alone(JsonNode node, Position at, bool isExpected, bool isTold = false)
    {
        Leaves(node, at.Field, isExpected);
        if (!isTold)
            Tell(
                isExpected ? DifferenceKind.Lost : DifferenceKind.Gained,
                at,
                isExpected ? ListKeys.Words(node) : null,
                isExpected ? null : ListKeys.Words(node)
            );
    }

    private void Leaves(JsonNode? node, string field, bool isExpected)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var (key, value) in map.Where(pair => !RepeatsIssues(field, pair.Key)))
                    Leaves(value, Position.Join(field, key), isExpected);
                break;
            case JsonArray list:
                foreach (var member in list)
                    Leaves(member, field, isExpected);
                break;
            default:
                Add(field, isExpected ? new FieldCount(1, 0, 0) : new FieldCount(0, 1, 0));
                break;
        }
    }

    // The ids that a section lists say nothing that the issues' own paths do not.
    private static bool RepeatsIssues(string field, string key) => field == "sections" && key == "issues";

    private void Add(string field, FieldCount count) => _fields[field] = _fields.GetValueOrDefault(field) + count;

    private void Tell(DifferenceKind kind, Position at, string? expected, string? actual) =>
        _differences.Add(
            new Difference(kind, at.Field, at.Place, at.Issue, at.Page, expected, actual)
            {
                Words = kind == DifferenceKind.Changed ? WordDifference.Of(expected!, actual!) : null,
            }
        );
}
