using System.Buffers;
using Tongbao.Issues.Drafts;
using Tongbao.Matching;
using Tongbao.Outlining;
using Tongbao.Outlining.Conventions;
using Tongbao.Paragraphs;
using Tongbao.Text;

namespace Tongbao.Issues;

/// <summary>
/// Reads the name of a problem out of its statement: the frame goes, the first sentence is the title, the rest the detail.
/// </summary>
/// <param name="manuscript">Its text.</param>
/// <param name="profile">Whose frames.</param>
/// <param name="learned">The frame that the names of this notice share; null for none.</param>
/// <param name="legend">The signs by which it says where issues stand; null for none.</param>
internal sealed class StatementReader(Manuscript manuscript, RuleProfile profile, NameFrame? learned = null, StatusLegend? legend = null)
{
    private static readonly SearchValues<char> Clauses = SearchValues.Create("，,？?！!");

    private readonly NameBrackets _brackets = new(profile, legend ?? new StatusLegend());
    private readonly NameFrame _frame = learned ?? NameFrame.None;

    /// <param name="node">The issue's heading.</param>
    /// <param name="end">Where the statement ends in its paragraph: at a label that runs in, or at the paragraph's end.</param>
    /// <param name="named">The paragraph with the name, where the mark is alone on its line; null otherwise.</param>
    public Statement Read(OutlineNode node, int end, OutlineParagraph? named = null)
    {
        var start = manuscript.Trim(node.Paragraph.Span).Start;
        // A name under a later label is a heading of its own.
        if (named is not null && !manuscript.Trim(TextSpan.FromBounds(node.MarkerSpan.End, named.Paragraph.Span.Start)).IsEmpty)
            start = named.Paragraph.Span.Start;
        var body = Body(node, end, named);
        var brackets = _brackets.Read(body);
        if (_frame.EndsAtBar && body.Span[..brackets.Length].IndexOf(NameFrame.Bar) is > 0 and var bar)
            brackets = brackets with { Length = bar };
        var clause = Sentences.FirstClause(body.Span[..brackets.Sentence]);
        return Name(body, start, clause, brackets) with { Fields = brackets.Fields, StatusBracket = brackets.Status };
    }

    /// <summary>The same of a cell or a field, whose first paragraph has the name, and whose others tell more.</summary>
    /// <param name="node">A heading of the first paragraph.</param>
    /// <param name="paragraphs">At least one.</param>
    public Statement Read(OutlineNode node, IReadOnlyList<TextSpan> paragraphs)
    {
        var statement = Read(node, paragraphs[0].End);
        if (paragraphs.Count == 1)
            return statement;
        var start = statement.Detail.IsEmpty ? paragraphs[1].Start : statement.Detail.Start;
        return statement with { Detail = TextSpan.FromBounds(start, paragraphs[^1].End) };
    }

    /// <summary>The first sentence of a statement without the brackets behind it, folded.</summary>
    public string Words(OutlineNode node, int end, OutlineParagraph? named = null)
    {
        var body = Body(node, end, named);
        return body.Value[.._brackets.Read(body).Length].TrimEnd('。', ';', ':');
    }

    private FoldedText Body(OutlineNode node, int end, OutlineParagraph? named) =>
        manuscript.Fold(TextSpan.FromBounds(named is null ? node.MarkerSpan.End : NameStart(named), end));

    // clause: length of the first one.
    private Statement Name(FoldedText body, int start, int clause, NameBrackets.Found brackets)
    {
        var (sentence, name) = (brackets.Sentence, brackets.Length);
        // Where it was printed is no field of the issue, and stays in the detail where that stands between it and the heading.
        var bracket = brackets.Fields.Count > 0 || !brackets.Status.IsEmpty ? default : body.ToSource(name, sentence - name);
        foreach (var frame in profile.Titles)
        {
            // 针对“账实不符”问题，一是… — a frame may end at a comma or colon, before what was done.
            foreach (var length in clause < name ? new[] { sentence, clause } : [sentence])
            {
                var match = frame.Pattern.Match(length == sentence ? body.Value[..name] : body.Value[..length]);
                if (match.Success && match.Groups["name"] is { Success: true, Length: > 0 } found)
                {
                    var (at, words) = Several(body.Span, found) ? (found.Index - 1, found.Length + 2) : (found.Index, found.Length);
                    return Framed(body, start, length, RestAfter(body, length), bracket, at, words, $"titles/{frame.Name}");
                }
            }
        }

        if (_frame.Find(body.Span[..name]) is { Length: > 0 } inner)
            return Framed(body, start, sentence, RestAfter(body, sentence), bracket, inner.Start, inner.Length, BuiltInRules.SharedFrame);

        return new Statement(
            TextSpan.FromBounds(start, EndOf(body, sentence)),
            TrimStops(body.ToSource(0, name)),
            RestAfter(body, sentence),
            default,
            BuiltInRules.FirstSentence
        );
    }

    // “甲”和“乙”: the quotation marks part two names, and are kept.
    private static bool Several(ReadOnlySpan<char> words, System.Text.RegularExpressions.Group name) =>
        name.Index > 0
        && words[name.Index - 1] is '“'
        && name.Index + name.Length < words.Length
        && words[name.Index + name.Length] is '”'
        && name.ValueSpan.IndexOf('”') is >= 0 and var close
        && name.ValueSpan.IndexOf('“') > close;

    // 问题描述：… under a mark of its own: the name is behind the label.
    private int NameStart(OutlineParagraph named) =>
        named.Label is { } label ? manuscript.Fold(named.Paragraph.Span).ToSource(label.End) : named.Paragraph.Span.Start;

    private TextSpan RestAfter(FoldedText body, int length) =>
        manuscript.Trim(TextSpan.FromBounds(body.ToSource(length), body.ToSource(body.Length)));

    private Statement Framed(FoldedText body, int start, int sentence, TextSpan rest, TextSpan bracket, int at, int length, string rule)
    {
        var first = Sentences.First(body.Span.Slice(at, length));
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
        // What names of one sentence share behind them is no frame of one that has several, nor is a clause or a question.
        if (!tail.IsEmpty && (rule == BuiltInRules.SharedFrame || manuscript.Text.AsSpan(tail.Start, tail.Length).IndexOfAny(Clauses) >= 0))
            (detail, tail) = (TextSpan.FromBounds(detail.Start, tail.End), default);
        if (rest.IsEmpty)
            rest = bracket;
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
