using System.Text;

namespace Tongbao.Tests.Support;

/// <summary>What a notice says of its issues, without pages and white space: the same for every form of one notice.</summary>
internal static class IssueText
{
    public static string Of(Notice notice)
    {
        var text = new StringBuilder();
        foreach (var issue in notice.Issues.Concat(notice.Suggestions))
        {
            text.Append('\n')
                .Append(
                    Line(
                        issue.Id,
                        issue.Number,
                        issue.Heading,
                        issue.Title,
                        issue.Detail,
                        issue.Status,
                        issue.LongTerm,
                        string.Join(" > ", issue.Path)
                    )
                );
            foreach (var block in issue.Blocks)
            {
                text.Append(Line("  ", block.Kind, block.Label, block.Text));
                Add(text, block.Items, "    ");
                foreach (var paragraph in block.Paragraphs ?? [])
                    text.Append(Line("  ", "further", paragraph));
            }
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, IEnumerable<Item> items, string indent)
    {
        foreach (var item in items)
        {
            text.Append(Line(indent, item.Marker, item.Text));
            Add(text, item.Items ?? [], indent + "  ");
        }
    }

    private static string Line(params object?[] parts) =>
        $"{(parts[0] is string { Length: > 0 } indent && indent[0] == ' ' ? indent : $"{parts[0]} | ")}"
        + $"{string.Join(" | ", parts[1..].Select(part => Ink.Of(part?.ToString() ?? "–")))}\n";
}
