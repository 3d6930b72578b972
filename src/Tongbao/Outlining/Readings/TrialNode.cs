using Tongbao.Outlining.Conventions.Shapes;

namespace Tongbao.Outlining.Readings;

/// <summary>A heading, item or label in the outline of one hypothesis.</summary>
/// <param name="index">Its paragraph; -1 for the root.</param>
/// <param name="kind">What it is.</param>
/// <param name="key">Series, sign or phrase.</param>
/// <param name="shape">Its number, for those that have one.</param>
internal sealed class TrialNode(int index, TrialKind kind, string key, Shape shape = default)
{
    public int Index { get; } = index;

    public TrialKind Kind { get; } = kind;

    public string Key { get; } = key;

    public Shape Shape { get; } = shape;

    public TrialNode? Parent { get; set; }

    public List<TrialNode> Children { get; } = [];

    /// <summary>The first paragraph that belongs to it: its own, or one above where the name comes last.</summary>
    public int Above { get; set; } = index;

    /// <summary>The paragraph after its last one.</summary>
    public int End { get; set; }

    /// <summary>Labels under it, at any depth.</summary>
    public int LabelsBelow { get; set; }

    public bool IsRoot => Kind == TrialKind.Root;

    public IEnumerable<TrialNode> Labels => Children.Where(child => child.Kind == TrialKind.Label);

    public bool OwnsLabel => Children.Exists(child => child.Kind == TrialKind.Label);

    /// <summary>The nodes above it, innermost first, without the root.</summary>
    public IEnumerable<TrialNode> Ancestors
    {
        get
        {
            for (var node = Parent; node is { IsRoot: false }; node = node.Parent)
                yield return node;
        }
    }

    public IEnumerable<TrialNode> Subtree => Children.SelectMany(child => child.Subtree.Prepend(child));

    public bool IsBelowLabel => Ancestors.Any(node => node.Kind == TrialKind.Label);
}
