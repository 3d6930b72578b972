using Tongbao.Lines;
using Tongbao.Matching;
using Tongbao.Text;

namespace Tongbao.Paragraphs;

/// <summary>A line with what its first characters say.</summary>
internal sealed class LineView
{
    public LineView(Line line, RuleProfile profile)
    {
        Line = line;
        var folded = FoldedText.Of(line.Text);
        Folded = folded.Value;
        Marker = profile.ReadMarker(Folded);
        Label = profile.ReadLabel(Folded);
        Start = LineOpening.Of(folded);
    }

    public Line Line { get; }

    /// <summary>The text as it stands.</summary>
    public string Text => Line.Text;

    /// <summary>The folded view of the text.</summary>
    public string Folded { get; }

    /// <summary>The number it begins with.</summary>
    public Marker? Marker { get; }

    /// <summary>The label it begins with.</summary>
    public LabelMatch? Label { get; }

    /// <summary>What it begins with that may begin others as well; empty when nothing does.</summary>
    public string Start { get; }
}
