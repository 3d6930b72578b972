using Tongbao.Matching;
using Tongbao.Paragraphs;
using Tongbao.Text;

namespace Tongbao.Outlining;

/// <summary>A paragraph with what its first characters say.</summary>
internal sealed class ParagraphView
{
    public ParagraphView(Manuscript manuscript, Paragraph paragraph, RuleProfile profile)
    {
        Paragraph = paragraph;
        Folded = manuscript.Fold(paragraph.Span);
        Marker = profile.ReadMarker(Folded.Span);
        Label = Marker is null ? profile.ReadLabel(Folded.Span) : NumberedLabel(profile);
    }

    public Paragraph Paragraph { get; }

    public FoldedText Folded { get; }

    /// <summary>True for the one straight before a table.</summary>
    public bool LeadsToTable { get; init; }

    /// <summary>The number it begins with.</summary>
    public Marker? Marker { get; }

    /// <summary>The label it begins with, a number before it counted in: （1）整改措施：.</summary>
    public LabelMatch? Label { get; }

    /// <summary>True when its number can head a section.</summary>
    public bool CanHead => Marker is { Series.ItemOnly: false } && Label is null;

    public TextSpan MarkerSpan => Marker is { } marker ? Folded.ToSource(0, marker.Length) : new TextSpan(Paragraph.Span.Start, 0);

    // 二、整改情况 is a chapter and （一）反馈问题：… a heading; only deeper numbers may stand before a label.
    private LabelMatch? NumberedLabel(RuleProfile profile)
    {
        var marker = Marker!.Value;
        if (marker.Series.Level is null or 1 || marker.Series.ItemOnly)
            return null;
        return profile.ReadLabel(Folded.Span[marker.Length..]) is { Marked: true, Rule.Kind: not BlockKind.Problem } label
            ? label with
            {
                Start = label.Start + marker.Length,
                End = label.End + marker.Length,
            }
            : null;
    }
}
