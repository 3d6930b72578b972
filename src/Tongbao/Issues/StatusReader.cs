using Tongbao.Issues.Drafts;
using Tongbao.Issues.Words;
using Tongbao.Outlining;
using Tongbao.Outlining.Conventions;
using Tongbao.Outlining.Conventions.Shapes;
using Tongbao.Paragraphs;
using Tongbao.Profiles.Rows;
using Tongbao.Text;

namespace Tongbao.Issues;

/// <summary>Reads where an issue stands: from its result block, else from the headings over it, else from a sentence of its own.</summary>
/// <param name="manuscript">Its text.</param>
/// <param name="profile">The words of statuses.</param>
/// <param name="legend">The signs that stand for them in this notice; null for none.</param>
internal sealed class StatusReader(Manuscript manuscript, RuleProfile profile, StatusLegend? legend = null)
{
    private readonly StatusWords _words = new(profile);
    private readonly StatusLegend _legend = legend ?? new StatusLegend();

    public StatusReading Read(OutlineNode node, Statement statement, IReadOnlyList<BlockDraft> blocks)
    {
        var (row, from, sentence) = FromResult(blocks) ?? FromHeadings(node, statement) ?? FromText(blocks) ?? FromPlans(blocks) ?? default;
        var longTerm = profile.Status.LongTerm;
        var standing = blocks
            .Where(block => block.Kind is BlockKind.Result or BlockKind.Deadline)
            .SelectMany(block => block.AllText)
            .Select(Spelled);
        return new StatusReading(
            row?.Status ?? IssueStatus.Unknown,
            standing.Any(longTerm.IsMatch) || (sentence is not null && longTerm.IsMatch(sentence)),
            from,
            row is null ? null : $"statuses/{row.Name}"
        );
    }

    private (StatusRule? Row, StatusOrigin? From, string? Sentence)? FromResult(IReadOnlyList<BlockDraft> blocks)
    {
        foreach (var text in blocks.Where(block => block.Kind == BlockKind.Result).SelectMany(block => block.AllText).Select(Spelled))
        {
            if (_words.First(text) is { } row)
                return (row, StatusOrigin.Result, text);
        }

        return null;
    }

    // The innermost heading that groups issues by where they stand decides.
    private (StatusRule? Row, StatusOrigin? From, string? Sentence)? FromHeadings(OutlineNode node, Statement statement)
    {
        var own = statement.StatusBracket.IsEmpty
            ? Fold(TextSpan.FromBounds(statement.Heading.Start, statement.Title.Start))
                + (
                    statement.Fields.Count > 0
                        ? ""
                        : Fold(TextSpan.FromBounds(statement.Title.End, Math.Max(statement.Title.End, statement.Heading.End)))
                )
            : Signs.Inner(Spelled(statement.StatusBracket)).ToString();
        // （已完成，长期坚持） behind the heading's stop says the same.
        if (Fold(statement.Detail) is ['(', .., ')'] bracket && bracket.Length <= StatusWords.MaxSentence / 2)
            own += bracket;
        own = Signed(manuscript.Fold(node.Paragraph.Span).Span) + own;
        if (_words.Match(own) is { } said && !own.Contains("情况"))
            return (said, StatusOrigin.Heading, own);
        foreach (var words in node.Ancestors.Reverse().Select(above => StatusWords.Unquoted(Headings.Words(manuscript, above))))
        {
            if (_words.OfGroup(words) is { } row)
                return (row, StatusOrigin.Heading, words);
        }

        return null;
    }

    private (StatusRule? Row, StatusOrigin? From, string? Sentence)? FromText(IReadOnlyList<BlockDraft> blocks)
    {
        var told = blocks.Where(block => block.Kind is BlockKind.Measures or BlockKind.Effects).ToList();
        var texts = told.SelectMany(block => block.AllText).Select(Fold).ToList();
        // （已完成，长期坚持） at the end of a paragraph.
        foreach (var text in texts)
        {
            if (StatusWords.Bracket(text) is { Length: > 0 } bracket && _words.First(bracket) is { } row)
                return (row, StatusOrigin.Text, bracket);
        }

        for (var i = 0; i < texts.Count; i++)
        {
            foreach (var (row, sentence) in _words.InText(texts[i], ends: i + 1 == texts.Count && told[^1] == blocks[^1]))
                return (row, StatusOrigin.Text, sentence);
        }

        return null;
    }

    // 下步打算：…。尚未完成整改。 What is still to be done may say how far it has come.
    private (StatusRule? Row, StatusOrigin? From, string? Sentence)? FromPlans(IReadOnlyList<BlockDraft> blocks)
    {
        var plans = blocks.Where(block => block.Kind is BlockKind.NextSteps or BlockKind.Reason).SelectMany(block => block.AllText);
        foreach (var (row, sentence) in plans.SelectMany(span => _words.InText(Fold(span))))
        {
            if (row.Status is IssueStatus.NotStarted or IssueStatus.Ongoing or IssueStatus.Partial)
                return (row, StatusOrigin.Text, sentence);
        }

        return null;
    }

    // What the signs before a number say.
    private string Signed(ReadOnlySpan<char> heading) =>
        _legend.SignsAt(heading) is > 0 and var signs ? _legend.Spell(heading[..signs].ToString()) : "";

    private string Spelled(TextSpan span) => _legend.Spell(Fold(span));

    private string Fold(TextSpan span) => manuscript.Fold(span).Value;
}
