using Tongbao.Issues.Items;
using Tongbao.Outlining;
using Tongbao.Tests.Support;
using Tongbao.Text;

namespace Tongbao.Tests.Specs;

/// <summary>How paragraphs stand to each other: outline, issues, blocks, items.</summary>
public class StructureSpecs
{
    [Theory, Spec("outline.md")]
    public void Headings_nest_by_where_they_first_appear(string name, string input, string expected)
    {
        var manuscript = Sketch.Manuscript(input);
        var outline = OutlineBuilder.Build(manuscript, RuleProfile.Default);
        var tree = Sketch.Tree<OutlineEntry>(outline.Root.Content, Name, entry => (entry as OutlineNode)?.Content ?? []);
        var before = outline.Preamble.Select(paragraph => $"< {manuscript.Slice(paragraph.Span)}");
        var after = outline.Closing.Select(paragraph => $"> {manuscript.Slice(paragraph.Span)}");

        SpecFile.AssertGives(name, expected, string.Join('\n', before.Append(tree).Concat(after).Where(text => text.Length > 0)));

        string Name(OutlineEntry entry) => $"{(entry is OutlineNode node ? node.Id : "-")} {manuscript.Slice(entry.Paragraph.Span)}";
    }

    [Theory, Spec("issues.md")]
    public void The_deepest_heading_that_reports_is_the_issue(string name, string input, string expected)
    {
        var notice = NoticeParser.Parse(NoticeSource.FromText(input));

        SpecFile.AssertGives(
            name,
            expected,
            string.Join(
                '\n',
                notice.Issues.Select(Row).Concat(notice.Suggestions.Select(issue => $"{Row(issue)} (suggestion)")).DefaultIfEmpty("–")
            )
        );

        static string Row(Issue issue) => $"{issue.Id} {issue.Marker}{issue.Title}";
    }

    [Theory, Spec("blocks.md")]
    public void An_issue_falls_into_blocks(string name, string input, string expected)
    {
        var notice = NoticeParser.Parse(NoticeSource.FromText(input));

        SpecFile.AssertGives(name, expected, string.Join('\n', notice.Issues.SelectMany(issue => issue.Blocks).Select(Row)));

        static string Row(Block block) =>
            string.Join(
                '\n',
                new[] { $"{block.Kind} {Sketch.OrDash(block.Label?.Text)}: {block.Text}".TrimEnd() }
                    .Concat(block.Items.Select(item => $"  {item.Marker} {item.Text}"))
                    .Concat((block.Paragraphs ?? []).Select(paragraph => $"  {paragraph}"))
            );
    }

    [Theory, Spec("items.md")]
    public void A_series_in_a_block_is_a_list(string name, string input, string expected)
    {
        var manuscript = Sketch.Manuscript(input);
        var (text, items, after) = new ItemSeries(manuscript, RuleProfile.Default).Read([
            .. manuscript.Paragraphs.Select(paragraph => paragraph.Span),
        ]);
        var list = Sketch.Tree(items, item => $"- {manuscript.Slice(item.Marker)} {Join(item.Text)}".TrimEnd(), item => item.Items);

        SpecFile.AssertGives(
            name,
            expected,
            string.Join(
                '\n',
                text.Select(manuscript.Slice).Append(list).Concat(after.Select(manuscript.Slice)).Where(line => line.Length > 0)
            )
        );

        string Join(IEnumerable<TextSpan> spans) => string.Join(" / ", spans.Select(manuscript.Slice));
    }

    [Theory, Spec("statuses.md")]
    public void Where_an_issue_stands_is_read_from_result_heading_or_text(string name, string input, string expected)
    {
        var heading = input.StartsWith('（') ? input : "（一）党的建设方面";
        var rest =
            input.StartsWith('（') ? ""
            : input.Contains('：') ? $"\n{input}"
            : input;
        var notice = NoticeParser.Parse(
            NoticeSource.FromText($"一、整改落实情况\n{heading}\n1.关于“学习不深入”问题的整改\n整改措施：制定计划。{rest}\n")
        );
        var issue = Assert.Single(notice.Issues);

        SpecFile.AssertGives(name, expected, $"{issue.Status} | {issue.StatusFrom?.ToString() ?? "–"} | {(issue.LongTerm ? "yes" : "–")}");
    }
}
