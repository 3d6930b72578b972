using Tongbao.Outlining;
using Tongbao.Outlining.Conventions;
using Tongbao.Outlining.Conventions.Shapes;
using Tongbao.Outlining.Readings;

namespace Tongbao.Issues;

/// <summary>Puts the usual reading on the scale of the others.</summary>
internal static class UsualReading
{
    /// <returns>Null when it has no issues.</returns>
    public static TrialReading? Of(Outline outline, IReadOnlyList<IssueNode> issues, NoticeConventions conventions, ParagraphTests tests)
    {
        if (issues.Count == 0)
            return null;
        var places = new Dictionary<Tongbao.Paragraphs.Paragraph, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < conventions.Forms.Count; i++)
            places[conventions.Forms[i].View.Paragraph] = i;
        var root = new TrialNode(-1, TrialKind.Root, "") { End = conventions.Forms.Count };
        var nodes = issues.Select(issue => Convert(issue.Node, conventions, places)).ToList();
        root.Children.AddRange(nodes);
        // Labels that no issue owns count as well.
        var first = outline.Root.Children.Select(node => places[node.Paragraph]).DefaultIfEmpty(0).First();
        var labels = conventions.Forms.Skip(first).Count(form => form.IsLabel);
        root.Children.Add(new TrialNode(0, TrialKind.Heading, "") { LabelsBelow = labels - nodes.Sum(node => node.LabelsBelow) });
        return new ReadingScore(conventions, tests).Of(new IssueMark(MarkKind.Usual, ""), root, nodes);
    }

    private static TrialNode Convert(OutlineNode issue, NoticeConventions conventions, Dictionary<Tongbao.Paragraphs.Paragraph, int> places)
    {
        var index = places[issue.Paragraph];
        var shape = issue.Marker is { } marker ? new Shape(marker.Series.Name, marker.Number, 0, marker.Length, true) : default;
        var node = new TrialNode(index, issue.Marker is null ? TrialKind.Plain : TrialKind.Number, shape.Key ?? "", shape)
        {
            End = index + 1 + Count(issue),
        };
        for (var i = index + 1; i < node.End; i++)
        {
            if (conventions.Forms[i].Label is { } label)
                node.Children.Add(new TrialNode(i, TrialKind.Label, label.Phrase) { Parent = node, End = i + 1 });
        }

        node.LabelsBelow = node.Children.Count;
        return node;
    }

    private static int Count(OutlineNode node) => node.Content.Sum(entry => entry is OutlineNode child ? 1 + Count(child) : 1);
}
