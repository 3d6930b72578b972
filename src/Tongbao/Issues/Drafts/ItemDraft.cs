using Tongbao.Text;

namespace Tongbao.Issues.Drafts;

/// <summary>An item of a list as spans of the manuscript.</summary>
internal sealed class ItemDraft(TextSpan marker, string rule)
{
    public TextSpan Marker { get; } = marker;

    public string Rule { get; } = rule;

    /// <summary>Its paragraphs, up to its own list.</summary>
    public List<TextSpan> Text { get; } = [];

    /// <summary>Its own list.</summary>
    public List<ItemDraft> Items { get; } = [];

    public IEnumerable<TextSpan> AllText => [.. Text, .. Items.SelectMany(item => item.AllText)];
}
