using Tongbao.Matching;
using Tongbao.Outlining.Conventions;
using Tongbao.Text;

namespace Tongbao.Issues;

/// <summary>The labels of the notice itself, wherever they are in a paragraph.</summary>
internal sealed class LearnedLabels(NoticeConventions conventions)
{
    private readonly Dictionary<int, ParagraphForm> _byEnd = conventions.Forms.ToDictionary(form => form.View.Paragraph.Span.End);

    /// <summary>The labels in <paramref name="span"/>, which ends where its paragraph ends.</summary>
    public IEnumerable<FoundLabel> In(TextSpan span)
    {
        if (!_byEnd.TryGetValue(span.End, out var form))
            yield break;
        var folded = form.Folded;
        if (form.Label is { } label && span.Start <= form.View.Paragraph.Span.Start)
        {
            var words = folded.ToSource(label.Start, label.Words);
            // 2024年5月4日　整改措施：… A date is no syntax of the label behind it.
            var start = DateMark.At(folded).Length > 0 ? words.Start : folded.ToSource(0);
            yield return new FoundLabel(
                TextSpan.FromBounds(start, Math.Max(words.End, folded.ToSource(label.End))),
                label.Number > 0 ? TextSpan.FromBounds(folded.ToSource(0), words.End) : words,
                conventions.Kinds.Of(label.Phrase),
                conventions.Kinds.RuleOf(label.Phrase)
            );
        }
        // 1.整改举措：… before the name that it answers.
        else if (
            form.Candidate is { Number: > 0, Separator: ':' or '[' } numbered
            && folded.ToSource(numbered.Start) == span.Start
            && conventions.Kinds.Knows(numbered.Phrase)
        )
            yield return new FoundLabel(
                TextSpan.FromBounds(span.Start, folded.ToSource(numbered.End)),
                folded.ToSource(numbered.Start, numbered.Words),
                conventions.Kinds.Of(numbered.Phrase),
                conventions.Kinds.RuleOf(numbered.Phrase)
            );

        foreach (var running in form.Running)
        {
            if (folded.ToSource(running.Start) >= span.Start)
                yield return new FoundLabel(
                    TextSpan.FromBounds(folded.ToSource(running.Start), folded.ToSource(running.End)),
                    folded.ToSource(running.WordsAt, running.Words),
                    conventions.Kinds.Of(running.Phrase),
                    conventions.Kinds.RuleOf(running.Phrase)
                );
        }
    }
}
