using Tongbao.Matching;
using Tongbao.Paragraphs;
using Tongbao.Text;

namespace Tongbao.Outlining;

/// <summary>A heading with all that stands under it.</summary>
internal sealed class OutlineNode(Paragraph paragraph, Marker? marker, TextSpan markerSpan, IReadOnlyList<LabelMatch> runIn)
    : OutlineEntry(paragraph)
{
    private readonly List<OutlineEntry> _content = [];
    private int _children;

    /// <summary>Its number; null for a heading without one.</summary>
    public Marker? Marker { get; } = marker;

    /// <summary>The number as printed; empty when there is none.</summary>
    public TextSpan MarkerSpan { get; } = markerSpan;

    /// <summary>The heading above; null for the root.</summary>
    public OutlineNode? Parent { get; private set; }

    /// <summary>1-based place among the headings under the same parent.</summary>
    public int Ordinal { get; private set; }

    /// <summary>In reading order.</summary>
    public IReadOnlyList<OutlineEntry> Content => _content;

    /// <summary>The headings among the content.</summary>
    public IEnumerable<OutlineNode> Children => _content.OfType<OutlineNode>();

    /// <summary>The paragraphs among the content.</summary>
    public IEnumerable<OutlineParagraph> Paragraphs => _content.OfType<OutlineParagraph>();

    /// <summary>The labels that stand directly under it, those that run in behind its own words first.</summary>
    public IEnumerable<LabelMatch> Labels =>
        runIn.Concat(Paragraphs.Where(paragraph => paragraph.Label is not null).Select(paragraph => paragraph.Label!.Value));

    /// <summary>The ordinals from the outermost heading down: 2.1.3.</summary>
    public string Id => Parent is { Parent: not null } ? $"{Parent.Id}.{Ordinal}" : $"{Ordinal}";

    /// <summary>The headings above it, outermost first, without the root.</summary>
    public IEnumerable<OutlineNode> Ancestors => Parent is { Parent: not null } parent ? parent.Ancestors.Append(parent) : [];

    /// <summary>This heading and all below it, in reading order.</summary>
    public IEnumerable<OutlineNode> Subtree => Children.SelectMany(child => child.Subtree).Prepend(this);

    /// <summary>All that stands under it, headings and paragraphs, in reading order.</summary>
    public IEnumerable<OutlineEntry> Flattened =>
        Content.SelectMany(entry => entry is OutlineNode child ? child.Flattened.Prepend(child) : [entry]);

    /// <summary>The paragraphs of this heading and of all that stands under it, in reading order.</summary>
    public IEnumerable<Paragraph> Whole => Flattened.Select(entry => entry.Paragraph).Prepend(Paragraph);

    /// <summary>Puts <paramref name="entry"/> last under this heading.</summary>
    public void Add(OutlineEntry entry)
    {
        _content.Add(entry);
        if (entry is OutlineNode node)
            (node.Parent, node.Ordinal) = (this, ++_children);
    }

    /// <summary>Takes a paragraph out of its content.</summary>
    public void Remove(Paragraph paragraph) => _content.RemoveAll(entry => entry is OutlineParagraph && entry.Paragraph == paragraph);

    /// <summary>Makes its child headings plain paragraphs: they turned out to be items of a list.</summary>
    public void FlattenChildren()
    {
        for (var i = 0; i < _content.Count; i++)
        {
            if (_content[i] is OutlineNode node)
                _content[i] = new OutlineParagraph(node.Paragraph, null);
        }
    }
}
