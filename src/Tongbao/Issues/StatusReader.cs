using Tongbao.Outlining;
using Tongbao.Paragraphs;
using Tongbao.Rules;
using Tongbao.Text;

namespace Tongbao.Issues;

/// <summary>Reads where an issue stands: from its result block, else from the headings over it, else from a sentence of its own.</summary>
internal sealed class StatusReader(Manuscript manuscript, RuleProfile profile)
{
    /// <summary>A sentence that says only where the issue stands is not longer than this, in characters.</summary>
    private const int MaxSentence = 40;

    public StatusReading Read(OutlineNode node, Statement statement, IReadOnlyList<BlockDraft> blocks)
    {
        var (row, from, sentence) = FromResult(blocks) ?? FromHeadings(node, statement) ?? FromText(blocks) ?? default;
        var longTerm = profile["longTerm"];
        var standing = blocks.Where(block => block.Kind is "result" or "deadline").SelectMany(block => block.AllText).Select(Fold);
        return new StatusReading(
            row?.Value ?? "unknown",
            standing.Any(longTerm.IsMatch) || (sentence is not null && longTerm.IsMatch(sentence)),
            from,
            row is null ? null : $"statuses/{row.Name}");
    }

    private (PatternRule? Row, string? From, string? Sentence)? FromResult(IReadOnlyList<BlockDraft> blocks)
    {
        foreach (var text in blocks.Where(block => block.Kind == "result").SelectMany(block => block.AllText).Select(Fold))
        {
            if (Match(text) is { } row)
                return (row, "result", text);
        }

        return null;
    }

    // The innermost heading that groups issues by where they stand decides. Names of problems, in quotes, and slogans
    // (推动问题整改到位) do not.
    private (PatternRule? Row, string? From, string? Sentence)? FromHeadings(OutlineNode node, Statement statement)
    {
        var own = Fold(TextSpan.FromBounds(statement.Heading.Start, statement.Title.Start)) + Fold(TextSpan.FromBounds(statement.Title.End, Math.Max(statement.Title.End, statement.Heading.End)));
        // （已完成，长期坚持） behind the heading's stop says the same.
        if (Fold(statement.Detail) is ['(', .., ')'] bracket && bracket.Length <= MaxSentence / 2)
            own += bracket;
        if (Match(own) is { } said && !own.Contains("情况"))
            return (said, "heading", own);
        foreach (var words in node.Ancestors.Reverse().Select(above => Unquoted(Headings.Words(manuscript, above))))
        {
            if (profile.Statuses.FirstOrDefault(status => Groups(status, words)) is { } row)
                return (row, "heading", words);
        }

        return null;
    }

    private bool Groups(PatternRule status, string words) =>
        status.Pattern.Match(words) is { Success: true } match && profile["statusGroup"].IsMatch(words[(match.Index + match.Length)..]);

    private (PatternRule? Row, string? From, string? Sentence)? FromText(IReadOnlyList<BlockDraft> blocks)
    {
        foreach (var text in blocks.Where(block => block.Kind is "measures" or "effects").SelectMany(block => block.AllText).Select(Fold))
        {
            var opens = true;
            foreach (var sentence in Sentences(text))
            {
                var clauses = sentence.Split(',');
                // 正在整改，预计年底前完成: only a block's first words may stand for the whole issue.
                var rows = clauses.Skip(1).Select(clause => StatusSentence(clause, alone: false)).Prepend(opens ? StatusSentence(clauses[0], alone: true) : null);
                if (rows.Prepend(StatusSentence(sentence, alone: true)).FirstOrDefault(found => found is not null) is { } row)
                    return (row, "text", sentence);
                opens = false;
            }
        }

        return null;
    }

    private PatternRule? StatusSentence(string sentence, bool alone)
    {
        if (sentence.Length > MaxSentence || !(sentence.Contains("整改") || sentence.Contains("销号") || sentence.Contains("完成")))
            return null;
        var leadIn = profile["statusLeadIns"].Match(sentence).Length;
        var rest = sentence[leadIn..];
        // Without a word for the issue itself, only a sentence that is nothing but the status counts.
        if (!alone && !profile["statusSubject"].IsMatch(sentence[..leadIn]))
            return null;
        return profile.Statuses.FirstOrDefault(status => status.Pattern.Match(rest) is { Success: true, Index: <= 3 } match && (leadIn > 0 || match.Length + 5 >= rest.Length));
    }

    private PatternRule? Match(string text) => profile.Statuses.FirstOrDefault(status => status.Pattern.IsMatch(text));

    private string Fold(TextSpan span) => manuscript.Fold(span).Value;

    private static IEnumerable<string> Sentences(string text) => text.Split('。', ';', '!').Where(sentence => sentence.Length > 0);

    private static string Unquoted(string text)
    {
        int open = text.IndexOf('“'), close = text.LastIndexOf('”');
        return open >= 0 && close > open ? text.Remove(open, close - open + 1) : text;
    }
}
