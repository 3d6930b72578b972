using System.Collections.Immutable;

namespace Tongbao.Formats;

/// <summary>Every passage of a notice with its JSON Pointer (RFC 6901), in the order of the output.</summary>
internal static class PassagePaths
{
    public static IEnumerable<(string Pointer, Passage Passage)> Of(Notice notice) =>
        [
            .. One("/title", notice.Title),
            .. notice.Claims.SelectMany((claim, i) => One($"/claims/{i}/text", claim.Text)),
            .. Sections("/sections", notice.Sections),
            .. Many("/preamble", notice.Preamble),
            .. notice.Issues.SelectMany((issue, i) => Issue($"/issues/{i}", issue)),
            .. notice.Suggestions.SelectMany((issue, i) => Issue($"/suggestions/{i}", issue)),
            .. Many("/closing", notice.Closing),
        ];

    private static IEnumerable<(string, Passage)> Sections(string path, ImmutableArray<Section> sections) =>
        sections.SelectMany(
            (section, i) =>
                One($"{path}/{i}/marker", section.Marker)
                    .Concat(One($"{path}/{i}/title", section.Title))
                    .Concat(Many($"{path}/{i}/paragraphs", section.Paragraphs))
                    .Concat(Sections($"{path}/{i}/sections", section.Sections))
        );

    private static IEnumerable<(string, Passage)> Issue(string path, Issue issue) =>
        One($"{path}/heading", issue.Heading)
            .Concat(One($"{path}/title", issue.Title))
            .Concat(One($"{path}/detail", issue.Detail))
            .Concat(issue.Blocks.SelectMany((block, i) => Block($"{path}/blocks/{i}", block)));

    private static IEnumerable<(string, Passage)> Block(string path, Block block) =>
        One($"{path}/label", block.Label)
            .Concat(One($"{path}/text", block.Text))
            .Concat(Items($"{path}/items", block.Items))
            .Concat(Many($"{path}/paragraphs", block.Paragraphs ?? []));

    private static IEnumerable<(string, Passage)> Items(string path, ImmutableArray<Item> items) =>
        items.SelectMany(
            (item, i) =>
                One($"{path}/{i}/marker", item.Marker)
                    .Concat(One($"{path}/{i}/text", item.Text))
                    .Concat(Items($"{path}/{i}/items", item.Items ?? []))
        );

    private static IEnumerable<(string, Passage)> Many(string path, ImmutableArray<Passage> passages) =>
        passages.SelectMany((passage, i) => One($"{path}/{i}", passage));

    private static IEnumerable<(string, Passage)> One(string path, Passage? passage) =>
        passage is { Text.Length: > 0 } ? [(path, passage)] : [];
}
