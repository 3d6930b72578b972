using Tongbao.Issues.Drafts;
using Tongbao.Matching;
using Tongbao.Outlining.Conventions;
using Tongbao.Outlining.Conventions.Shapes;
using Tongbao.Text;

namespace Tongbao.Issues;

/// <summary>
/// Reads what is behind a name and no part of it: fields of the issue in brackets, where it stands, or where it was printed.
/// </summary>
/// <param name="profile">The words of statuses.</param>
/// <param name="legend">The signs that stand for them in this notice.</param>
internal sealed class NameBrackets(RuleProfile profile, StatusLegend legend)
{
    /// <summary>A status in brackets is not longer than this, in characters.</summary>
    private const int MaxStatus = 18;

    /// <summary>Behind a name only a state and hardly a word more is a state: 推进缓慢／未完成率偏高 is a name.</summary>
    private const int MaxOthers = 2;

    private readonly LabelKinds _kinds = new(profile);

    /// <param name="Sentence">Length of the first sentence, with the brackets behind its stop.</param>
    /// <param name="Length">Length of the sentence without its brackets.</param>
    /// <param name="Fields">In order.</param>
    /// <param name="Status">What says where it stands; empty when nothing does.</param>
    public sealed record Found(int Sentence, int Length, IReadOnlyList<BlockDraft> Fields, TextSpan Status)
    {
        public bool IsEmpty => Length == Sentence;
    }

    /// <param name="body">What stands behind the mark.</param>
    public Found Read(FoldedText body)
    {
        var sentence = Sentences.First(body.Span);
        // 土地闲置浪费。（责任部门：规划分局；完成时限：12月底）
        return WithBracket(body.Span, sentence) is var longer && longer > sentence && Read(body, longer) is { IsEmpty: false } found
            ? found
            : Read(body, sentence);
    }

    private static int WithBracket(ReadOnlySpan<char> body, int sentence)
    {
        if (sentence >= body.Length || !Signs.IsOpening(body[sentence]))
            return sentence;
        for (var at = sentence + 1; at < body.Length; at++)
        {
            if (Signs.Closes(body[sentence], body[at]))
                return at + 1;
        }

        return sentence;
    }

    private Found Read(FoldedText body, int sentence)
    {
        var length = sentence;
        var fields = new List<BlockDraft>();
        TextSpan status = default;
        while (true)
        {
            var words = body.Span[..length].TrimEnd("。.;").Length;
            var open = OpeningOf(body.Span[..words]);
            if (open <= 0 && StateOf(body, words) is > 0 and var state)
            {
                status = Joined(body.ToSource(state, words - state), status);
                length = state;
                continue;
            }

            if (open <= 0)
                return new Found(sentence, length, fields, status);
            if (FieldsOf(body, open, words) is { Count: > 0 } found)
                fields.InsertRange(0, found);
            else if (IsStatus(body.Span[(open + 1)..(words - 1)]))
                status = Joined(body.ToSource(open, words - open), status);
            else if (!profile.Headings.Reference.IsMatch(body.Value[(open + 1)..(words - 1)]))
                return new Found(sentence, length, fields, status);
            length = open;
        }
    }

    // Where the bracket opens that closes at the end of the words; -1 when none does. Quotation marks belong to the name.
    private static int OpeningOf(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || !IsClosing(words[^1]))
            return -1;
        var open = words.Length - 2;
        while (open >= 0 && !Signs.Closes(words[open], words[^1]))
            open--;
        return open;
    }

    private static bool IsClosing(char c) => Signs.IsClosing(c) && c is not ('”' or '’' or '》');

    private static TextSpan Joined(TextSpan first, TextSpan last) => last.IsEmpty ? first : TextSpan.FromBounds(first.Start, last.End);

    // 车辆采购价格虚高／办结, 学习不深入　已完成, or a sign of the legend: where the state begins behind what parts it from the name.
    private int StateOf(FoldedText body, int end)
    {
        var words = body.Span[..end];
        if (legend.SignsBefore(words) is > 0 and var signs)
            return end - signs;
        var start = end - 1;
        while (start > 0 && end - start < MaxStatus && !(Signs.IsBullet(words[start - 1]) || body.IsAfterSpace(start)))
            start--;
        if (start <= 0 || end - start >= MaxStatus || !_kinds.IsState(words[start..], MaxOthers))
            return 0;
        while (start > 0 && Signs.IsBullet(words[start - 1]))
            start--;
        return start;
    }

    private bool IsStatus(ReadOnlySpan<char> words)
    {
        if (words.Length is 0 or > MaxStatus)
            return false;
        var text = legend.Spell(words.ToString());
        return profile.Statuses.Any(status => status.Pattern.IsMatch(text)) || profile.Status.LongTerm.IsMatch(text);
    }

    // Each part is a label with a known kind, a colon and its words.
    private List<BlockDraft>? FieldsOf(FoldedText body, int open, int end)
    {
        var fields = new List<BlockDraft>();
        var at = open + 1;
        var before = open;
        while (at < end - 1)
        {
            var part = body.Span[at..(end - 1)];
            var length = part.IndexOfAny(";,") is >= 0 and var comma && part[(comma + 1)..].Contains(':') ? comma : part.Length;
            var colon = part[..length].IndexOf(':');
            if (colon <= 0 || colon == length - 1 || _kinds.Of(part[..colon].ToString()) is LabelKinds.Other)
                return null;
            var label = body.ToSource(at, colon);
            var text = body.ToSource(at + colon + 1, length - colon - 1);
            var after = at + length;
            List<TextSpan> syntax = [TextSpan.FromBounds(body.ToSource(before), label.Start), TextSpan.FromBounds(label.End, text.Start)];
            if (after == end - 1)
                syntax.Add(body.ToSource(after, 1));
            fields.Add(new BlockDraft(_kinds.Of(part[..colon].ToString()), label, syntax, [text], [], [], BuiltInRules.Bracket));
            before = after;
            at = after + 1;
        }

        return fields;
    }
}
