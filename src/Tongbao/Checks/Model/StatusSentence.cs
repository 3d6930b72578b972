using Tongbao.Issues.Words;

namespace Tongbao.Checks.Model;

/// <summary>Words of an issue that say where the whole of it stands.</summary>
/// <param name="Issue">Which issue.</param>
/// <param name="Status">What they say.</param>
/// <param name="Place">The words.</param>
internal sealed record StatusSentence(Issue Issue, IssueStatus Status, Place Place)
{
    /// <summary>
    /// The first statement of a text in a result block, and every sentence of measures and effects that says nothing but where the issue
    /// stands.
    /// </summary>
    public static IEnumerable<StatusSentence> Of(NoticeText text, StatusWords words)
    {
        var folded = text.Folded.Value;
        return text switch
        {
            { Issue: { } issue, Block.Kind: BlockKind.Result } => words.Match(folded) is { } row
                ? [new StatusSentence(issue, row.Status, text.At(0, folded.Length))]
                : [],
            { Issue: { } issue, Block.Kind: BlockKind.Measures or BlockKind.Effects } => words
                .InText(folded)
                .Select(said => new StatusSentence(
                    issue,
                    said.Row.Status,
                    text.At(folded.IndexOf(said.Sentence, StringComparison.Ordinal), said.Sentence.Length)
                )),
            _ => [],
        };
    }
}
