using Tongbao.Outlining.Conventions;

namespace Tongbao.Outlining.Readings;

/// <summary>Where the name of an issue is: behind its mark, or in the next paragraph where the mark is alone on its line.</summary>
/// <param name="Paragraph">Index of the paragraph.</param>
/// <param name="From">Where the name begins in it, in folded characters.</param>
internal readonly record struct IssueHeading(int Paragraph, int From)
{
    public static IssueHeading Of(TrialNode node, NoticeConventions conventions)
    {
        var form = conventions.Forms[node.Index];
        var from = MarkLength(node, form);
        if (node.Kind is not (TrialKind.Number or TrialKind.Bullet) || from < form.Length || node.End <= node.Index + 1)
            return new IssueHeading(node.Index, from);
        var next = conventions.Forms[node.Index + 1];
        if (next.Label is { } label)
            return conventions.Kinds.Of(label.Phrase) == BlockKind.Problem && label.End < next.Length
                ? new IssueHeading(node.Index + 1, label.End)
                : new IssueHeading(node.Index, from);
        return next.Shape is null ? new IssueHeading(node.Index + 1, 0) : new IssueHeading(node.Index, from);
    }

    /// <summary>Length of the mark of <paramref name="node"/>, in folded characters.</summary>
    public static int MarkLength(TrialNode node, ParagraphForm form) =>
        node.Kind switch
        {
            TrialKind.Number => node.Shape.Length,
            TrialKind.Bullet => form.Bullet.Length,
            TrialKind.Lead => form.Candidate!.Value.End,
            TrialKind.Heading when form.Label is { } label => label.End,
            _ => 0,
        };
}
