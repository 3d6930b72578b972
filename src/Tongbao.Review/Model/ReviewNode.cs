using Tongbao.Matching;
using Tongbao.Text;
using Tongbao.Vocabulary;

namespace Tongbao.Review.Model;

/// <summary>A node of the notice as the outline of a review page shows it.</summary>
/// <param name="Kind">What its words became.</param>
/// <param name="Name">What it is, as <c>explain</c> says: section, issue, measures, item.</param>
/// <param name="Place">Where it stands in the output, in the words of a difference: <c>issues[2.1].blocks[measures]</c>.</param>
internal sealed record ReviewNode(ReviewKind Kind, string Name, string Place)
{
    /// <summary>What the vocabulary calls it; null for a node that only the page names.</summary>
    public Words? Called { get; init; }

    /// <summary>Its printed number or label; null when it has none.</summary>
    public Passage? Lead { get; init; }

    /// <summary>Its words; null for a group.</summary>
    public Passage? Words { get; init; }

    /// <summary>The issue or suggestion that it is; null for every other node.</summary>
    public Issue? Issue { get; init; }

    /// <summary>In reading order.</summary>
    public IReadOnlyList<ReviewNode> Children { get; init; } = [];

    /// <summary>Its place in reading order among all nodes, from 0: what page and outline call it.</summary>
    public int Number { get; private set; }

    /// <summary>This node and all below it, in reading order.</summary>
    public IEnumerable<ReviewNode> Subtree => Children.SelectMany(child => child.Subtree).Prepend(this);

    /// <summary>Where it begins; null for what has no words of its own.</summary>
    public Origin? Origin => (Lead is null || Lead.Origin?.Rule == BuiltInRules.Column ? Words ?? Lead : Lead)?.Origin;

    /// <summary>The ranges of the manuscript that its own words stand on.</summary>
    public IEnumerable<TextSpan> Spans =>
        new[] { Lead, Words }
            .Where(passage => passage?.Origin is not null && passage.Text.Length > 0)
            .Select(passage => passage!.Origin!.Span);

    /// <summary>Numbers the nodes of a tree in reading order.</summary>
    public static IReadOnlyList<ReviewNode> NumberAll(IReadOnlyList<ReviewNode> roots)
    {
        var all = roots.SelectMany(root => root.Subtree).ToList();
        for (var i = 0; i < all.Count; i++)
            all[i].Number = i;
        return all;
    }
}
