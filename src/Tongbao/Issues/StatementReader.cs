using Tongbao.Outlining;
using Tongbao.Paragraphs;
using Tongbao.Rules;
using Tongbao.Text;

namespace Tongbao.Issues;

/// <summary>
/// Reads the name of a problem out of its statement: the frame goes, the first sentence is the title, the rest the detail.
/// </summary>
internal sealed class StatementReader(Manuscript manuscript, RuleProfile profile)
{
    /// <summary>A status in brackets is not longer than this, in characters.</summary>
    private const int MaxStatusBracket = 18;

    /// <param name="node">The issue's heading.</param>
    /// <param name="end">Where the statement ends in its paragraph: at a label that runs in, or at the paragraph's end.</param>
    /// <param name="named">The paragraph with the name, where the mark is alone on its line; null otherwise.</param>
    public Statement Read(OutlineNode node, int end, OutlineParagraph? named = null)
    {
        var start = node.MarkerSpan.IsEmpty ? node.Paragraph.Span.Start : node.MarkerSpan.Start;
        var from = named is null ? node.MarkerSpan.End : NameStart(named);
        var body = manuscript.Fold(TextSpan.FromBounds(from, end));
        var sentence = Headings.FirstSentence(body.Span);
        var clause = Headings.FirstClause(body.Span[..sentence]);
        foreach (var frame in profile.Titles)
        {
            // 针对“账实不符”问题，一是… — a frame may end at a comma or colon, before what was done.
            foreach (var length in clause < sentence ? new[] { sentence, clause } : [sentence])
            {
                var match = frame.Pattern.Match(WithoutStatus(body.Value[..length]));
                if (match.Success && match.Groups["name"] is { Success: true, Length: > 0 } name)
                    return Framed(body, start, length, RestAfter(body, length), name.Index, name.Length, $"titles/{frame.Name}");
            }
        }

        var title = TrimStops(body.ToSource(0, WithoutStatus(body.Value[..sentence]).Length));
        return new Statement(
            TextSpan.FromBounds(start, EndOf(body, sentence)),
            title,
            RestAfter(body, sentence),
            default,
            "titles/first-sentence"
        );
    }

    // 问题描述：… under a mark of its own: the name is behind the label.
    private int NameStart(OutlineParagraph named) =>
        named.Label is { } label ? manuscript.Fold(named.Paragraph.Span).ToSource(label.End) : named.Paragraph.Span.Start;

    private TextSpan RestAfter(FoldedText body, int length) =>
        manuscript.Trim(TextSpan.FromBounds(body.ToSource(length), body.ToSource(body.Length)));

    // 学习不深入（已完成整改）。: a bracket that says where the issue stands is part of the heading, not of the name.
    private string WithoutStatus(string sentence)
    {
        var words = sentence.TrimEnd('。', '.');
        var open = words.EndsWith(')') ? words.LastIndexOf('(') : -1;
        return
            open > 0
            && words.Length - open <= MaxStatusBracket
            && profile.Statuses.Any(status => status.Pattern.IsMatch(words[(open + 1)..^1]))
            ? words[..open]
            : sentence;
    }

    private Statement Framed(FoldedText body, int start, int sentence, TextSpan rest, int at, int length, string rule)
    {
        var first = Headings.FirstSentence(body.Span.Slice(at, length));
        if (first >= length)
            return new Statement(
                TextSpan.FromBounds(start, EndOf(body, sentence)),
                TrimStops(body.ToSource(at, length)),
                rest,
                default,
                rule
            );

        // The name itself runs over several sentences: heading and detail share its frame.
        var headingEnd = body.ToSource(at + first - 1) + 1;
        var detail = manuscript.Trim(body.ToSource(at + first, length - first));
        var tail = manuscript.Trim(TextSpan.FromBounds(detail.End, EndOf(body, sentence)));
        return rest.IsEmpty
            ? new Statement(TextSpan.FromBounds(start, headingEnd), TrimStops(body.ToSource(at, first)), detail, tail, rule)
            : new Statement(
                TextSpan.FromBounds(start, headingEnd),
                TrimStops(body.ToSource(at, first)),
                TextSpan.FromBounds(detail.Start, rest.End),
                default,
                rule
            );
    }

    private static int EndOf(FoldedText body, int length) => length == 0 ? body.ToSource(0) : body.ToSource(length - 1) + 1;

    private TextSpan TrimStops(TextSpan span)
    {
        var end = span.End;
        while (
            end > span.Start
            && (manuscript.Text[end - 1] is '。' or '．' or '.' or '；' or ';' or '：' or ':' || Folding.IsSpace(manuscript.Text[end - 1]))
        )
            end--;
        return manuscript.Trim(TextSpan.FromBounds(span.Start, end));
    }
}
