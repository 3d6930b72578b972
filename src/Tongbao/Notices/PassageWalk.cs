using System.Collections.Immutable;

namespace Tongbao.Notices;

/// <summary>The walk over all texts of a notice, in the order of the output. Empty texts are left out.</summary>
internal sealed class PassageWalk
{
    private readonly List<PlacedPassage> _passages = [];
    private Section? _section;
    private Issue? _issue;
    private Block? _block;

    /// <summary>All texts of <paramref name="notice"/>.</summary>
    public static IReadOnlyList<PlacedPassage> Of(Notice notice)
    {
        var walk = new PassageWalk();
        walk.Add(Top("title"), PassageRole.Title, notice.Title);
        for (var (i, claims) = (0, Top("claims")); i < notice.Claims.Length; i++)
            walk.Add(claims[i]["text"], PassageRole.Claim, notice.Claims[i].Text);
        walk.Add(Top("sections"), notice.Sections);
        walk.Add(Top("preamble"), PassageRole.Preamble, notice.Preamble);
        walk.Add(Top("issues"), notice.Issues);
        walk.Add(Top("suggestions"), notice.Suggestions);
        for (var (i, annexes) = (0, Top("annexes")); i < notice.Annexes?.Length; i++)
            walk.Add(annexes[i], notice.Annexes.Value[i]);
        walk.Add(Top("closing"), PassageRole.Closing, notice.Closing);
        return walk._passages;
    }

    /// <summary>All texts of <paramref name="block"/>.</summary>
    public static IReadOnlyList<PlacedPassage> Of(Block block)
    {
        var walk = new PassageWalk();
        walk.Add(Top("block"), block);
        return walk._passages;
    }

    private static PassagePath Top(string field) => new(null, field);

    private void Add(PassagePath path, Annex annex)
    {
        Add(path["title"], PassageRole.AnnexTitle, annex.Title);
        Add(path["paragraphs"], PassageRole.Text, annex.Paragraphs);
        Add(path["sections"], annex.Sections);
        Add(path["issues"], annex.Issues);
    }

    private void Add(PassagePath path, ImmutableArray<Section> sections)
    {
        var above = _section;
        for (var i = 0; i < sections.Length; i++)
        {
            (_section, var place) = (sections[i], path[i]);
            Add(place["marker"], PassageRole.Marker, _section.Marker);
            Add(place["title"], PassageRole.Heading, _section.Title);
            Add(place["paragraphs"], PassageRole.Text, _section.Paragraphs);
            Add(place["sections"], _section.Sections);
        }

        _section = above;
    }

    private void Add(PassagePath path, ImmutableArray<Issue> issues)
    {
        for (var i = 0; i < issues.Length; i++)
        {
            (_issue, var place) = (issues[i], path[i]);
            Add(place["heading"], PassageRole.Heading, _issue.Heading);
            Add(place["title"], PassageRole.IssueTitle, _issue.Title);
            Add(place["detail"], PassageRole.Detail, _issue.Detail);
            for (var (n, blocks) = (0, place["blocks"]); n < _issue.Blocks.Length; n++)
                Add(blocks[n], _issue.Blocks[n]);
        }

        _issue = null;
    }

    private void Add(PassagePath path, Block block)
    {
        _block = block;
        Add(path["label"], PassageRole.Label, block.Label);
        Add(path["text"], PassageRole.Text, block.Text);
        Add(path["items"], block.Items);
        Add(path["paragraphs"], PassageRole.Text, block.Paragraphs ?? []);
        _block = null;
    }

    private void Add(PassagePath path, ImmutableArray<Item> items)
    {
        for (var i = 0; i < items.Length; i++)
        {
            var place = path[i];
            Add(place["marker"], PassageRole.Marker, items[i].Marker);
            Add(place["text"], PassageRole.Text, items[i].Text);
            Add(place["items"], items[i].Items ?? []);
        }
    }

    private void Add(PassagePath path, PassageRole role, ImmutableArray<Passage> passages)
    {
        for (var i = 0; i < passages.Length; i++)
            Add(path[i], role, passages[i]);
    }

    private void Add(PassagePath path, PassageRole role, Passage? passage)
    {
        if (passage is { Text.Length: > 0 })
            _passages.Add(new PlacedPassage(path, role, passage, _section, _issue, _block));
    }
}
