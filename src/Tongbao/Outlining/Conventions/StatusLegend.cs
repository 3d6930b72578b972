using System.Text.RegularExpressions;
using Tongbao.Matching;

namespace Tongbao.Outlining.Conventions;

/// <summary>
/// Signs by which a notice says where its issues stand, with the words by which it explains them: √表示已完成，○表示正在推进.
/// </summary>
internal sealed partial class StatusLegend
{
    /// <summary>Signs stand for statuses in no more characters than this.</summary>
    private const int MaxCode = 8;

    // One explained sign may be an aside; two are a legend.
    private const int MinSigns = 2;

    /// <summary>A state in brackets is not longer than this, in characters.</summary>
    private const int MaxBracket = 14;

    /// <summary>A sign, written once: a symbol beyond ASCII, a circle (folded to 〇), or half of a picture.</summary>
    private const string Sign = "[\\p{So}\\p{Sm}〇-[\\x00-\\x7F]]";

    private readonly Dictionary<string, string> _said = new(StringComparer.Ordinal);
    private readonly HashSet<char> _signs = [];

    /// <summary>The legend in <paramref name="forms"/>; empty when there is none.</summary>
    public static StatusLegend Of(IEnumerable<ParagraphForm> forms, RuleProfile profile)
    {
        var legend = new StatusLegend();
        foreach (var form in forms)
        {
            if (MayExplain(form.Span))
                form.IsLegend = legend.Read(form.Folded.Value, profile);
        }

        return legend;
    }

    /// <summary>【已完成】（一）…, 【持续推进】（二）…: learns the states that stand in brackets before numbers, where they differ.</summary>
    public void LearnBrackets(IEnumerable<ParagraphForm> forms, RuleProfile profile, LabelKinds kinds)
    {
        var states = new HashSet<string>(StringComparer.Ordinal);
        foreach (var form in forms)
        {
            if (
                BracketAt(form.Span) is > 0 and var length
                && profile.ReadMarker(form.Span[length..]) is not null
                && kinds.IsState(form.Span[1..(length - 1)], MaxBracket)
            )
                states.Add(form.Span[..length].ToString());
        }

        if (states.Count < MinSigns)
            return;
        foreach (var state in states)
            _said.TryAdd(state, state[1..^1]);
    }

    // Length of the bracket at its start; 0 for none.
    private static int BracketAt(ReadOnlySpan<char> text) =>
        text is ['【' or '〔' or '〈' or '(', ..] && text[..Math.Min(text.Length, MaxBracket)].IndexOfAny("】〕〉)") is > 2 and var close
            ? close + 1
            : 0;

    /// <summary>Length of the signs at the start of folded <paramref name="text"/>, or of the state in brackets before a number.</summary>
    public int SignsAt(ReadOnlySpan<char> text)
    {
        if (BracketAt(text) is > 0 and var bracket)
            return _said.ContainsKey(text[..bracket].ToString()) ? bracket : 0;
        var length = 0;
        while (length < text.Length && _signs.Contains(text[length]))
            length++;
        return length;
    }

    /// <summary>Length of the signs at the end of folded <paramref name="text"/>.</summary>
    public int SignsBefore(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && _signs.Contains(text[start - 1]))
            start--;
        return text.Length - start;
    }

    /// <summary>Folded <paramref name="text"/>, where it is no more than signs, in the words of the legend; else itself.</summary>
    public string Spell(string text)
    {
        if (_said.Count == 0 || text.Length > MaxBracket)
            return text;
        if (_said.TryGetValue(text.Trim('。', '(', ')', '【', '】', '〔', '〕'), out var whole))
            return whole;
        if (text.Length > MaxCode)
            return text;
        var said = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            var length = SignAt(text.AsSpan(i));
            if (_said.TryGetValue(text.Substring(i, length), out var words))
                said.Add(words);
            i += length - 1;
        }

        return said.Count == 0 ? text : string.Join(',', said);
    }

    // Arrows, mathematical and geometric signs, dingbats; 〇, × and pictures; or words for it.
    private static bool MayExplain(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u2190', '\u2BFF')
        || text.ContainsAny('〇', '×', '\uD83D')
        || text.Contains("表示", StringComparison.Ordinal)
        || text.Contains("代表", StringComparison.Ordinal);

    // ★★★ where the legend tells it from ★★; else one sign.
    private int SignAt(ReadOnlySpan<char> text)
    {
        var one = char.IsHighSurrogate(text[0]) && text.Length > 1 ? 2 : 1;
        var length = one;
        while (text[length..].StartsWith(text[..one]))
            length += one;
        return _said.ContainsKey(text[..length].ToString()) ? length : one;
    }

    private bool Read(string text, RuleProfile profile)
    {
        List<(string Sign, string Said)> found =
        [
            .. Signed()
                .Matches(text)
                .Concat(Worded().Matches(text))
                .Select(match => (match.Groups["sign"].Value, match.Groups["said"].Value)),
        ];
        found.RemoveAll(pair => !profile.Statuses.Any(row => row.Pattern.IsMatch(pair.Said)));
        if (found.Select(pair => pair.Sign).Distinct(StringComparer.Ordinal).Count() < MinSigns)
            return false;
        foreach (var (sign, said) in found)
        {
            _said.TryAdd(sign, said);
            if (!char.IsLetter(sign[0]))
                _signs.UnionWith(sign);
        }

        return true;
    }

    // √表示已完成 · “√”的为已完成整改 · ○ 正在推进 · ☆=长期坚持
    [GeneratedRegex(
        $"(?<sign>(?<one>{Sign})\\k<one>*|\\p{{Cs}}{{2}})[”’」)】〕]?"
            + "(?:[的者号]*(?:问题|事项)?(?:表示|代表|为|是|即|指)|[:=-]+)?[“(]?"
            + "(?<said>[^\\p{So}\\p{Sm}\\p{Cs}〇,;。、:()“”/|]{2,12})",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Signed();

    // 绿色表示已完成 · A代表正在推进
    [GeneratedRegex(
        "(?:^|[,;。、:(])“?(?<sign>[A-Za-z]|\\p{L}{1,3}?)”?(?:表示|代表)(?<said>[^,;。、:()“”]{2,12})",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Worded();
}
