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
        if (node.Kind is not (TrialKind.Number or TrialKind.Bullet) || node.End <= node.Index + 1)
            return new IssueHeading(node.Index, from);
        // 措施1：… and 1.措施：… name what was done.
        if (from < form.Length)
            return
                node.Kind == TrialKind.Number
                && (NamesMeasures(WordsOf(node.Key), conventions.Kinds) || TellsMeasures(form, conventions.Kinds))
                ? Labelled(node, conventions) ?? new IssueHeading(node.Index, from)
                : new IssueHeading(node.Index, from);
        var next = conventions.Forms[node.Index + 1];
        if (next.Label is not null)
            return Labelled(node, conventions) ?? new IssueHeading(node.Index, from);
        return next.Shape is null ? new IssueHeading(node.Index + 1, 0) : new IssueHeading(node.Index, from);
    }

    // 对应问题：… is the name wherever it is in the issue.
    private static IssueHeading? Labelled(TrialNode node, NoticeConventions conventions)
    {
        foreach (var child in node.Labels)
        {
            if (
                conventions.Forms[child.Index] is { Label: { } label } form
                && conventions.Kinds.Of(label.Phrase) == BlockKind.Problem
                && label.End < form.Length
            )
                return new IssueHeading(child.Index, label.End);
        }

        return null;
    }

    private static bool NamesMeasures(string words, LabelKinds kinds) => kinds.IsListed(words) && kinds.Of(words) == BlockKind.Measures;

    private static bool TellsMeasures(ParagraphForm form, LabelKinds kinds) =>
        form is { IsLabel: false, Candidate: { Number: > 0, Separator: ':' or '[' } label } && kinds.Of(label.Phrase) == BlockKind.Measures;

    private static string WordsOf(string key) => string.Concat(key.Where(c => c is >= '\u4E00' and <= '\u9FFF'));

    /// <summary>Length of the mark of <paramref name="node"/>, in folded characters.</summary>
    public static int MarkLength(TrialNode node, ParagraphForm form) =>
        node.Kind switch
        {
            TrialKind.Number => node.Shape.Length,
            TrialKind.Bullet => form.BulletLength,
            TrialKind.Lead => form.Candidate!.Value.End,
            TrialKind.Heading when form.Label is { } label => label.End,
            _ => 0,
        };
}
