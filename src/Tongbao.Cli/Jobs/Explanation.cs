using System.Globalization;
using System.Text;
using Tongbao.Lines;
using Tongbao.Outlining;
using Tongbao.Paragraphs;
using Tongbao.Vocabulary;

namespace Tongbao.Cli.Jobs;

/// <summary>What <c>explain</c> prints: one node a line, indented by depth.</summary>
internal sealed class Explanation
{
    /// <summary>Longer words are cut: explain is for looking, not for reading on.</summary>
    private const int MaxWords = 48;

    private readonly StringBuilder _text = new();

    public static string Lines(ParseTrace trace)
    {
        var self = new Explanation();
        foreach (var line in trace.Lines.Lines)
        {
            var size = line.Size > 0 ? FormattableString.Invariant($"  {line.Size:0.#}pt") : "";
            var place = FormattableString.Invariant($"p{line.Page} l{line.Number}  {line.Left, 5:0.0}–{line.Right, 4:0.0} em");
            self.Add(0, $"{place}{size}{Confidence(line)}", line.Text);
        }

        foreach (var piece in trace.Manuscript.Furniture)
            self.Add(0, $"p{piece.Page} l{piece.Line}  set aside: {piece.Name}", piece.Text);
        return self._text.ToString();
    }

    // Of a recognised line: the least and the mean confidence of its characters.
    private static string Confidence(Line line) =>
        line.Confidence is { Count: > 0 } sure ? FormattableString.Invariant($"  sure {sure.Min():0}/{sure.Average():0}") : "";

    public static string Paragraphs(ParseTrace trace)
    {
        var self = new Explanation();
        foreach (var paragraph in trace.Manuscript.Paragraphs)
            self.Add(
                0,
                $"{Place(trace.Manuscript, paragraph)}{(paragraph.IsTitle ? "  title" : "")}",
                trace.Manuscript.Slice(paragraph.Span)
            );
        return self._text.ToString();
    }

    public static string Outline(ParseTrace trace)
    {
        var self = new Explanation();
        self._text.Append(ReadingExplanation.Of(trace.Reading));
        foreach (var node in trace.Outline.Root.Children)
            self.Add(0, node, trace.Manuscript);
        return self._text.ToString();
    }

    public static string Notice(ParseTrace trace)
    {
        var (self, notice) = (new Explanation(), trace.Notice);
        if (notice.Title is not null)
            self.Add(0, "title", notice.Title);
        self.AddAll(0, "preamble", notice.Preamble);
        var issues = notice.Issues.Concat(notice.Suggestions).ToDictionary(issue => issue.Id);
        foreach (var section in notice.Sections)
            self.Add(0, section, issues);
        foreach (var issue in issues.Values.Where(issue => !issue.Id.Contains('.')))
            self.Add(0, issue);
        self.AddAll(0, "closing", notice.Closing);
        foreach (var annex in notice.Annexes ?? [])
            self.Add(annex);
        foreach (var claim in notice.Claims)
            self.Add(
                0,
                $"claim {claim.Subject.Key()} {claim.Value.ToString("0.##", CultureInfo.InvariantCulture)}{claim.Unit}",
                claim.Text
            );
        foreach (var piece in trace.Manuscript.Furniture)
            self.Add(0, $"set aside: {piece.Name}  p{piece.Page} l{piece.Line}", piece.Text);
        return self._text.ToString();
    }

    private void Add(Annex annex)
    {
        Add(0, "annex", annex.Title);
        AddAll(1, "prose", annex.Paragraphs);
        var issues = annex.Issues.ToDictionary(issue => issue.Id);
        foreach (var section in annex.Sections)
            Add(1, section, issues);
        foreach (var issue in annex.Issues.Where(issue => issue.Path.IsEmpty))
            Add(1, issue);
    }

    private void Add(int depth, Section section, Dictionary<string, Issue> issues)
    {
        Add(depth, $"section {section.Marker}", section.Title);
        AddAll(depth + 1, "prose", section.Paragraphs);
        foreach (var child in section.Sections)
            Add(depth + 1, child, issues);
        foreach (var id in section.Issues)
            Add(depth + 1, issues[id]);
    }

    private void Add(int depth, Issue issue)
    {
        Add(depth, $"issue {issue.Id} {issue.Marker}", issue.Title);
        var from = issue.StatusFrom is null
            ? WhyUnknown(issue)
            : $" from {issue.StatusFrom.ToString()!.ToLowerInvariant()} by {issue.StatusRule}";
        _text
            .Append(' ', 2 * (depth + 1))
            .Append(CultureInfo.InvariantCulture, $"status {issue.Status}{(issue.LongTerm ? ", long term" : "")}{from}\n");
        if (issue.Detail is not null)
            Add(depth + 1, "detail", issue.Detail);
        foreach (var block in issue.Blocks)
        {
            Add(depth + 1, $"{block.Kind.ToString().ToLowerInvariant()} {block.Label}".TrimEnd(), block.Text);
            foreach (var item in block.Items)
                Add(depth + 2, item);
            AddAll(depth + 2, "further", block.Paragraphs ?? []);
        }
    }

    private static string WhyUnknown(Issue issue)
    {
        var looked = issue.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Result) is { } result
            ? $"{result.Label?.Text ?? "the result"} names no known one"
            : "no result, heading or sentence names one";
        return $": {looked}; see tongbao rules list statuses";
    }

    private void Add(int depth, Item item)
    {
        Add(depth, $"item {item.Marker}", item.Text, item.Marker.Origin?.Rule);
        foreach (var child in item.Items ?? [])
            Add(depth + 1, child);
    }

    private void Add(int depth, OutlineNode node, Manuscript manuscript)
    {
        Add(
            depth,
            $"{node.Id}  {node.Marker?.Series.Name ?? "named"}  {Place(manuscript, node.Paragraph)}",
            manuscript.Slice(node.Paragraph.Span)
        );
        foreach (var entry in node.Content)
        {
            if (entry is OutlineNode child)
                Add(depth + 1, child, manuscript);
            else
                Add(
                    depth + 1,
                    $"{(((OutlineParagraph)entry).Label is { } label ? $"label {label.Rule.Label}" : "prose")}  "
                        + $"{Place(manuscript, entry.Paragraph)}",
                    manuscript.Slice(entry.Paragraph.Span)
                );
        }
    }

    private void AddAll(int depth, string what, IEnumerable<Passage> passages)
    {
        foreach (var passage in passages)
            Add(depth, what, passage);
    }

    private void Add(int depth, string what, Passage passage, string? rule = null) =>
        Add(
            depth,
            $"{what}  {(passage.Origin is { } o ? $"{Place(o.Page, o.Lines.First, o.LastPage, o.Lines.Last)}  {rule ?? o.Rule}" : "")}",
            passage.Text
        );

    private void Add(int depth, string what, string words)
    {
        var line = words.ReplaceLineEndings(" ");
        _text.Append(' ', 2 * depth).Append(what).Append("  ").Append(line.Length > MaxWords ? line[..MaxWords] + "…" : line).Append('\n');
    }

    private static string Place(Manuscript manuscript, Paragraph paragraph)
    {
        var lines = manuscript.LinesOf(paragraph.Span).ToList();
        return lines.Count == 0 ? "" : Place(lines[0].Page, lines[0].Number, lines[^1].Page, lines[^1].Number);
    }

    private static string Place(int page, int line, int lastPage, int lastLine) =>
        page != lastPage ? $"p{page} l{line}–p{lastPage} l{lastLine}"
        : line != lastLine ? $"p{page} l{line}–{lastLine}"
        : $"p{page} l{line}";
}
