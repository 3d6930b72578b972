using Tongbao.Lines;
using Tongbao.Rules;
using Tongbao.Text;

namespace Tongbao.Paragraphs;

/// <summary>A line with what its first characters say, each read once and only when it is asked for.</summary>
internal sealed class LineView(Line line, RuleProfile profile)
{
    private bool _isMarkerRead;
    private bool _isLabelRead;

    public Line Line { get; } = line;

    /// <summary>The text as it stands.</summary>
    public string Text => Line.Text;

    /// <summary>The folded view of the text.</summary>
    public string Folded => field ??= FoldedText.Of(Text).Value;

    /// <summary>The number it begins with.</summary>
    public Marker? Marker
    {
        get
        {
            if (!_isMarkerRead)
                (field, _isMarkerRead) = (profile.ReadMarker(Folded), true);
            return field;
        }
    }

    /// <summary>The label it begins with.</summary>
    public LabelMatch? Label
    {
        get
        {
            if (!_isLabelRead)
                (field, _isLabelRead) = (profile.ReadLabel(Folded), true);
            return field;
        }
    }
}
