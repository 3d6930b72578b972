using System.Collections.Immutable;
using Tongbao.Lines;
using Tongbao.Vocabulary;

namespace Tongbao.Review.Model;

/// <summary>Notice → the nodes of its review page, in reading order; what was set aside comes last.</summary>
internal sealed class ReviewOutline
{
    private readonly Dictionary<string, ReviewNode> _issues;

    private ReviewOutline(Notice notice) =>
        _issues = notice
            .Issues.Select(issue => Of(issue, "issue", "issues"))
            .Concat(notice.Suggestions.Select(issue => Of(issue, "suggestion", "suggestions")))
            .Concat((notice.Annexes ?? []).SelectMany(annex => annex.Issues).Select(issue => Of(issue, "issue", "annexes.issues")))
            .ToDictionary(node => node.Issue!.Id);

    public static IReadOnlyList<ReviewNode> Build(Notice notice, IReadOnlyList<Furniture> furniture)
    {
        var self = new ReviewOutline(notice);
        IEnumerable<ReviewNode> body =
        [
            .. notice.Title is { } title
                ? [new ReviewNode(ReviewKind.Title, "title", "title") { Words = title }]
                : Array.Empty<ReviewNode>(),
            .. Prose(notice.Preamble, "preamble", "preamble"),
            .. notice.Sections.Select((section, i) => self.Of(section, $"sections[{section.Marker?.Text ?? section.Title.Text}]")),
            .. self._issues.Values.Where(node => !node.Issue!.Id.Contains('.')),
            .. Prose(notice.Closing, "closing", "closing"),
            .. (notice.Annexes ?? []).Select(self.Of),
        ];
        List<ReviewNode> roots = [.. InReadingOrder(body)];
        if (furniture.Count > 0)
            roots.Add(new ReviewNode(ReviewKind.Furniture, "setAside", "") { Children = [.. furniture.Select(Of)] });
        ReviewNode.NumberAll(roots);
        return roots;
    }

    private ReviewNode Of(Annex annex)
    {
        var place = $"annexes[{annex.Title}]";
        return new ReviewNode(ReviewKind.Heading, "annex", place)
        {
            Words = annex.Title,
            Children =
            [
                .. InReadingOrder([
                    .. Prose(annex.Paragraphs, "prose", $"{place}.paragraphs"),
                    .. annex.Sections.Select(child => Of(child, $"{place}.sections[{child.Marker?.Text ?? child.Title.Text}]")),
                    .. annex.Issues.Where(issue => issue.Path.IsEmpty).Select(issue => _issues[issue.Id]),
                ]),
            ],
        };
    }

    private ReviewNode Of(Section section, string place) =>
        new(ReviewKind.Heading, "section", place)
        {
            Lead = section.Marker,
            Words = section.Title,
            Children =
            [
                .. InReadingOrder([
                    .. Prose(section.Paragraphs, "prose", $"{place}.paragraphs"),
                    .. section.Sections.Select(child => Of(child, $"{place}.sections[{child.Marker?.Text ?? child.Title.Text}]")),
                    .. section.Issues.Select(id => _issues[id]),
                ]),
            ],
        };

    private static ReviewNode Of(Issue issue, string name, string list)
    {
        var place = $"{list}[{issue.Id}]";
        return new ReviewNode(ReviewKind.Problem, name, place)
        {
            Words = issue.Heading,
            Issue = issue,
            Children =
            [
                .. issue.Detail is { } detail
                    ? [new ReviewNode(ReviewKind.Problem, "detail", $"{place}.detail") { Words = detail }]
                    : Array.Empty<ReviewNode>(),
                .. issue.Blocks.Select(block => Of(block, $"{place}.blocks[{block.Kind.Key()}]")),
            ],
        };
    }

    private static ReviewNode Of(Block block, string place)
    {
        var kind = KindOf(block.Kind);
        return new ReviewNode(kind, block.Kind.Key(), place)
        {
            Called = block.Kind.Words(),
            Lead = block.Label,
            Words = block.Text,
            Children =
            [
                .. block.Items.Select(item => Of(item, kind, $"{place}.items")),
                .. Prose(block.Paragraphs ?? [], "further", $"{place}.paragraphs", kind),
            ],
        };
    }

    private static ReviewNode Of(Item item, ReviewKind kind, string list) =>
        new(kind, "item", $"{list}[{item.Marker.Text}]")
        {
            Lead = item.Marker,
            Words = item.Text,
            Children = [.. (item.Items ?? []).Select(child => Of(child, kind, $"{list}[{item.Marker.Text}].items"))],
        };

    private static ReviewNode Of(Furniture piece) =>
        new(ReviewKind.Furniture, piece.Name, "")
        {
            Called = piece.Kind.Words,
            Words = new Passage(piece.Text, new Origin(piece.Page, piece.Page, new LineRange(piece.Line, piece.Line), [], piece.Name)),
        };

    private static IEnumerable<ReviewNode> Prose(
        ImmutableArray<Passage> passages,
        string name,
        string list,
        ReviewKind kind = ReviewKind.Prose
    ) => passages.Select((passage, i) => new ReviewNode(kind, name, $"{list}[{i + 1}]") { Words = passage });

    private static IEnumerable<ReviewNode> InReadingOrder(IEnumerable<ReviewNode> nodes) =>
        nodes.OrderBy(node => node.Origin?.Span.Start ?? int.MaxValue);

    private static ReviewKind KindOf(BlockKind kind) =>
        kind switch
        {
            BlockKind.Problem => ReviewKind.Problem,
            BlockKind.Measures => ReviewKind.Measures,
            BlockKind.Effects => ReviewKind.Effects,
            BlockKind.Result => ReviewKind.Result,
            _ => ReviewKind.Prose,
        };
}
