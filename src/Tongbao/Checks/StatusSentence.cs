using Tongbao.Issues;
using Tongbao.Notices;

namespace Tongbao.Checks;

/// <summary>Words of an issue that say where the whole of it stands.</summary>
/// <param name="Status">As the profile names it: completed, ongoing …</param>
/// <param name="Place">The words.</param>
internal sealed record StatusSentence(string Status, Place Place)
{
    /// <summary>The first statement of each result block, and every sentence elsewhere that says nothing but where the issue stands.</summary>
    public static IEnumerable<StatusSentence> Of(Issue issue, StatusWords words)
    {
        foreach (var block in issue.Blocks)
        {
            foreach (var passage in NoticeText.Of(block))
            {
                var text = new NoticeText(passage, block.Page ?? issue.Page, issue);
                if (block.Kind == BlockKind.Result && words.Match(text.Folded.Value) is { } row)
                    yield return new StatusSentence(row.Value, text.At(0, text.Folded.Length));
                if (block.Kind is not (BlockKind.Measures or BlockKind.Effects))
                    continue;
                foreach (var (said, sentence) in words.InText(text.Folded.Value))
                    yield return new StatusSentence(said.Value, text.At(text.Folded.Value.IndexOf(sentence, StringComparison.Ordinal), sentence.Length));
            }
        }
    }
}
