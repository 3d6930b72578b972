using System.Collections.Immutable;
using System.Globalization;

namespace Tongbao.Tests.Support;

/// <summary>
/// Walks an output the way its notice is read: title, preamble, the outline with its issues by the order of their ids, closing.
/// </summary>
/// <remarks>Sections carry no id; they stand in the places that the ids of the issues beside them leave free.</remarks>
internal sealed class ReadingOrder
{
    private readonly Dictionary<string, Issue> _issues;
    private readonly List<string> _texts = [];

    private ReadingOrder(Notice notice) => _issues = notice.Issues.Concat(notice.Suggestions).ToDictionary(issue => issue.Id);

    /// <summary>Every text of <paramref name="notice"/>, each once, in reading order.</summary>
    public static IReadOnlyList<string> Texts(Notice notice)
    {
        var walk = new ReadingOrder(notice);
        walk.Add(notice.Title);
        walk.Add(notice.Preamble);
        walk.Add(notice.Sections, [.. walk._issues.Keys.Where(id => !id.Contains('.'))]);
        walk.Add(notice.Closing);
        Assert.True(walk._issues.Count == 0, $"no section names these issues: {string.Join(", ", walk._issues.Keys)}");
        return walk._texts;
    }

    private void Add(ImmutableArray<Section> sections, ImmutableArray<string> issues)
    {
        var byPlace = issues.ToDictionary(id => int.Parse(id[(id.LastIndexOf('.') + 1)..], CultureInfo.InvariantCulture));
        var waiting = new Queue<Section>(sections);
        for (var place = 1; waiting.Count > 0 || byPlace.Count > 0; place++)
        {
            if (byPlace.Remove(place, out var id))
                Add(id);
            else if (waiting.TryDequeue(out var section))
                Add(section);
        }
    }

    private void Add(Section section)
    {
        Add(section.Marker);
        Add(section.Title);
        Add(section.Paragraphs);
        Add(section.Sections, section.Issues);
    }

    private void Add(string id)
    {
        Assert.True(_issues.Remove(id, out var issue), $"a section names the issue {id}, which is not there or was named before");
        // 1.整改措施：… may come before 对应问题：…, which names the issue; then its mark is not in the heading.
        var isNamedBelow = issue.Blocks.ToLookup(block => Start(block) < Start(issue.Heading));
        if (isNamedBelow[true].Any() && issue.Marker is { } mark && !issue.Heading.Text.StartsWith(mark, StringComparison.Ordinal))
            _texts.Add(mark);
        Add(isNamedBelow[true]);
        Add(issue.Heading);
        Add(issue.Detail);
        Add(isNamedBelow[false]);
    }

    private void Add(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Add(block.Label);
            Add(block.Text);
            Add(block.Items);
            Add(block.Paragraphs ?? []);
        }
    }

    private static int Start(Block block) =>
        new[] { block.Label, block.Text, block.Items is [var first, ..] ? first.Text : null }.Min(Start);

    private static int Start(Passage? passage) =>
        passage is { Text.Length: > 0, Origin.Span: { IsEmpty: false, Start: var start } } ? start : int.MaxValue;

    private void Add(ImmutableArray<Item> items)
    {
        foreach (var item in items)
        {
            Add(item.Marker);
            Add(item.Text);
            Add(item.Items ?? []);
        }
    }

    private void Add(ImmutableArray<Passage> passages)
    {
        foreach (var passage in passages)
            Add(passage);
    }

    private void Add(Passage? passage)
    {
        if (passage is { Text.Length: > 0 })
            _texts.Add(passage.Text);
    }
}
