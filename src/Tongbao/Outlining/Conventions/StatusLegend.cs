using System.Buffers;
using System.Text.RegularExpressions;

namespace Tongbao.Outlining.Conventions;

/// <summary>Signs by which a notice says where its issues stand, with the words by which it explains them: √表示已完成，○表示正在推进.</summary>
internal sealed partial class StatusLegend
{
    /// <summary>Signs stand for statuses in no more characters than this.</summary>
    private const int MaxCode = 8;

    // One explained sign may be an aside; two are a legend.
    private const int MinSigns = 2;

    private static readonly SearchValues<char> Usual = SearchValues.Create("√✓✔☑✅×✗✘☆★〇●◎◯◐◑◒◓◇◆□■▢△▲▽▼⊙⊕※☀☂⚪⚫\uD83D");

    private readonly Dictionary<string, string> _said = new(StringComparer.Ordinal);

    /// <summary>True when the notice explains no sign.</summary>
    public bool IsEmpty => _said.Count == 0;

    /// <summary>The legend in <paramref name="forms"/>; empty when there is none.</summary>
    public static StatusLegend Of(IEnumerable<ParagraphForm> forms, RuleProfile profile)
    {
        var legend = new StatusLegend();
        foreach (var form in forms)
        {
            if (form.Span.ContainsAny(Usual) || form.Span.Contains("表示", StringComparison.Ordinal))
                form.IsLegend = legend.Read(form.Folded.Value, profile);
        }

        return legend;
    }

    /// <summary>Length of the signs at the start of folded <paramref name="text"/>.</summary>
    public int SignsAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (!IsEmpty && length < text.Length && At(text[length..]) is > 0 and var sign)
            length += sign;
        return length;
    }

    /// <summary>Length of the signs at the end of folded <paramref name="text"/>.</summary>
    public int SignsBefore(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (!IsEmpty && start > 0 && (At(text[(start - 1)..]) > 0 || (start > 1 && At(text[(start - 2)..]) == 2)))
            start -= At(text[(start - 1)..]) > 0 ? 1 : 2;
        return text.Length - start;
    }

    /// <summary>Folded <paramref name="text"/>, where it is no more than signs, in the words of the legend; else itself.</summary>
    public string Spell(string text)
    {
        if (IsEmpty || text.Length > MaxCode)
            return text;
        if (_said.TryGetValue(text.Trim('。', '(', ')', '【', '】', '〔', '〕'), out var whole))
            return whole;
        var said = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            if (At(text.AsSpan(i)) is > 0 and var length)
                said.Add(_said[text.Substring(i, length)]);
        }

        return said.Count == 0 ? text : string.Join(',', said);
    }

    private int At(ReadOnlySpan<char> text)
    {
        var length = char.IsHighSurrogate(text[0]) && text.Length > 1 ? 2 : 1;
        return !char.IsLetter(text[0]) && _said.ContainsKey(text[..length].ToString()) ? length : 0;
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
            _said.TryAdd(sign, said);
        return true;
    }

    // √表示已完成 · “√”的为已完成整改 · ○ 正在推进 · ☆=长期坚持
    [GeneratedRegex(
        "(?<sign>[√✓✔☑✅×✗✘☆★〇●◎◯◐-◓◇◆□■▢△▲▽▼⊙⊕※☀☂⚪⚫]|\\p{Cs}{2})[”’」)】〕]?(?:[的者号]*(?:问题|事项)?(?:表示|代表|为|是|即|指)|[:=-]+)?[“(]?"
            + "(?<said>[^√✓✔☑✅×✗✘☆★〇●◎◯◐-◓◇◆□■▢△▲▽▼⊙⊕※☀☂⚪⚫,;。、:()“”/|]{2,12})",
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
