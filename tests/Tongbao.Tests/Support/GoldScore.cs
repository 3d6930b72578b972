using System.Text.Json.Nodes;
using Tongbao.Text;

namespace Tongbao.Tests.Support;

/// <summary>How much of a gold file an output reaches, measure by measure, each from 0 to 1.</summary>
/// <remarks>
/// Text is compared without white space and with full-width ASCII as half-width; nothing else is forgiven. An output
/// issue matches a gold issue by number, title and the heading right above it; blocks and items count inside matched
/// issues, as kind with whole text and as depth with marker and text. Lists are scored by F1, facts by the share that is right.
/// </remarks>
internal sealed class GoldScore
{
    private readonly SortedDictionary<string, (int Right, int Gold, int Out)> _counts = [];

    private GoldScore() { }

    /// <summary>What falls short of 1, one measure a line; empty when nothing does.</summary>
    public string Shortfall =>
        string.Join(
            '\n',
            _counts
                .Where(pair => Share(pair.Value) < 1)
                .Select(pair =>
                    $"{pair.Key} {Share(pair.Value):0.000} ({pair.Value.Right} right of {pair.Value.Gold} expected, {pair.Value.Out} found)"
                )
        );

    /// <summary>The measures: issues, suggestions, blocks, items, claims, status, path, detail, longTerm, facts, contact.</summary>
    public double this[string measure] => _counts.TryGetValue(measure, out var count) ? Share(count) : 1;

    public static GoldScore Of(string goldJson, string outputJson)
    {
        var (score, gold, output) = (new GoldScore(), JsonNode.Parse(goldJson)!, JsonNode.Parse(outputJson)!);
        score.CompareIssues("issues", gold, output);
        score.CompareIssues("suggestions", gold, output);
        score.CompareFacts(gold, output);
        score.CompareClaims(gold, output);
        score.CompareContact(gold, output);
        return score;
    }

    private static double Share((int Right, int Gold, int Out) count) =>
        count.Gold + count.Out == 0 ? 1 : 2.0 * count.Right / (count.Gold + count.Out);

    private void Count(string measure, int right, int gold, int output)
    {
        var before = _counts.GetValueOrDefault(measure);
        _counts[measure] = (before.Right + right, before.Gold + gold, before.Out + output);
    }

    private void CountFact(string measure, bool right) => Count(measure, right ? 1 : 0, 1, 1);

    private void CompareIssues(string list, JsonNode gold, JsonNode output)
    {
        var (expected, open) = (List(gold[list]), List(output[list]).ToList());
        var (total, matched) = (open.Count, 0);
        foreach (var issue in expected)
        {
            // Where several share the key, the one whose blocks agree best.
            var match = open.Where(other => Key(other) == Key(issue)).MaxBy(other => Common(Blocks(issue), Blocks(other)));
            if (match is not null)
            {
                open.Remove(match);
                matched++;
            }

            CompareIssue(issue, match);
        }

        Count(list, matched, expected.Count, total);
        foreach (var spurious in open)
        {
            Count("blocks", 0, 0, Blocks(spurious).Count);
            Count("items", 0, 0, Items(spurious, []).Count);
        }
    }

    private void CompareIssue(JsonNode gold, JsonNode? match)
    {
        var (goldBlocks, blocks) = (Blocks(gold), Blocks(match));
        Count("blocks", Common(goldBlocks, blocks), goldBlocks.Count, blocks.Count);
        var optional = List(gold["blocks"]).Where(block => Flag(block["itemsOptional"])).Select(BlockKey).ToHashSet();
        var (goldItems, items) = (Items(gold, optional), Items(match, optional));
        Count("items", Common(goldItems, items), goldItems.Count, items.Count);
        CountFact(
            "status",
            match is not null && List(gold["statusAccept"]).Prepend(gold["status"]!).Any(status => Plain(status) == Plain(match["status"]))
        );
        CountFact("path", match is not null && List(gold["path"]).Select(Words).SequenceEqual(List(match["path"]).Select(Words)));
        CountFact("detail", match is not null && Words(gold["detail"]) == Words(match["detail"]));
        CountFact("longTerm", match is not null && (Flag(gold["longTerm"]) == Flag(match["longTerm"]) || Flag(gold["longTermOptional"])));
    }

    private void CompareFacts(JsonNode gold, JsonNode output)
    {
        foreach (var name in (string[])["title", "issuer"])
        {
            if (gold[name] is not null)
                CountFact("facts", Accepted(gold, name, gold[name]).Contains(Plain(output[name])));
        }

        foreach (var name in (string[])["body", "round", "topic", "from", "to", "feedbackOn"])
        {
            var (expected, found) = (gold["inspection"]?[name], output["inspection"]?[name]);
            if (expected is not null)
                CountFact("facts", found is not null && Accepted(gold, $"inspection.{name}", expected).Contains(Plain(found)));
            else if (found is not null && gold["accept"]?[$"inspection.{name}"] is null)
                CountFact("facts", right: false);
        }
    }

    private void CompareClaims(JsonNode gold, JsonNode output)
    {
        var required = List(gold["claims"]).Where(claim => !Flag(claim["optional"])).Select(Claim).ToHashSet();
        var optional = List(gold["claims"]).Where(claim => Flag(claim["optional"])).Select(claim => Claim(claim).Value).ToHashSet();
        var found = List(output["claims"])
            .Select(Claim)
            .Where(claim => required.Contains(claim) || (claim.Subject != "other" && !optional.Contains(claim.Value)))
            .ToHashSet();
        Count("claims", required.Intersect(found).Count(), required.Count, found.Count);
    }

    private void CompareContact(JsonNode gold, JsonNode output)
    {
        foreach (var name in (string[])["phone", "email", "post"])
        {
            var (expected, found) = (Contacts(gold, name), Contacts(output, name));
            if (expected.Count + found.Count > 0)
                CountFact(
                    "contact",
                    name == "post"
                        ? expected.Count == found.Count
                            && expected.All(one => found.Any(other => one.Contains(other) || other.Contains(one)))
                        : expected.SetEquals(found)
                );
        }
    }

    private static HashSet<string> Contacts(JsonNode notice, string name) => [.. List(notice["contact"]?[name]).Select(Plain)];

    private static List<string> Accepted(JsonNode gold, string name, JsonNode? expected) =>
        [.. List(gold["accept"]?[name]).Append(expected!).Select(Plain)];

    private static (string Subject, decimal Value) Claim(JsonNode claim) =>
        (Plain(claim["subject"]), Math.Round(claim["value"]!.GetValue<decimal>(), 2));

    private static (string Number, string Title, string Above) Key(JsonNode issue) =>
        (Plain(issue["number"]), Words(issue["title"]), Words(List(issue["path"]).LastOrDefault()));

    private static List<string> Blocks(JsonNode? issue) => [.. List(issue?["blocks"]).Select(BlockKey)];

    private static string BlockKey(JsonNode block) =>
        $"{Plain(block["kind"])} "
        + $"{Plain(block["text"])}{string.Concat(List(block["items"]).Select(ItemText))}"
        + $"{string.Concat(List(block["paragraphs"]).Select(Plain))}";

    private static List<string> Items(JsonNode? issue, HashSet<string> optional) =>
        [
            .. List(issue?["blocks"])
                .Where(block => !optional.Contains(BlockKey(block)))
                .SelectMany(block => Items(block, 0).Select(item => $"{Plain(block["kind"])} {item}")),
        ];

    private static IEnumerable<string> Items(JsonNode parent, int depth) =>
        List(parent["items"]).SelectMany(item => Items(item, depth + 1).Prepend($"{depth} {Plain(item["marker"])} {ItemText(item)}"));

    private static string ItemText(JsonNode item) =>
        $"{Plain(item["marker"])}{Plain(item["text"])}{string.Concat(List(item["items"]).Select(ItemText))}";

    private static int Common(List<string> expected, List<string> found)
    {
        var open = found.ToList();
        return expected.Count(open.Remove);
    }

    private static List<JsonNode> List(JsonNode? node) => node is JsonArray list ? [.. list.OfType<JsonNode>()] : [];

    private static bool Flag(JsonNode? node) => node is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;

    private static string Words(JsonNode? node) => Plain(node).Trim("。．.；;：:，,、".ToCharArray());

    private static string Plain(JsonNode? node) =>
        string.Concat(
            (node?.ToString() ?? "").Where(c => !Folding.IsSpace(c)).Select(c => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c)
        );
}
