using Tongbao.Text;

namespace Tongbao.Issues;

/// <summary>What the names of one notice have in common around them: the same words before and behind most of them are a frame.</summary>
/// <param name="Before">Folded words before each name.</param>
/// <param name="After">Folded words behind each name.</param>
internal sealed record NameFrame(string Before, string After)
{
    /// <summary>What parts a name from fields behind it, in most names of the notice: 学习不深入｜办公室.</summary>
    public const char Bar = '|';

    /// <summary>True when names end at a bar.</summary>
    public bool EndsAtBar { get; private init; }

    public static readonly NameFrame None = new("", "");

    /// <summary>Fewer names share words by chance.</summary>
    private const int MinNames = 4;

    /// <summary>Fewer names in quotation marks may each quote something.</summary>
    private const int MinQuoted = 2;

    /// <summary>In this share of the names a frame of usual words is found.</summary>
    private const double MinShare = 0.7;

    /// <summary>The same for words that frames are not usually made of.</summary>
    private const double MinUnusualShare = 0.9;

    private const int MaxLength = 16;

    private const string OpeningQuotes = "“‘\"'";
    private const string ClosingQuotes = "”’\"'";

    // A frame is made of words that say what is told of the problem, never what the problem is.
    private static readonly string[] FrameWords =
    [
        "关于",
        "针对",
        "对于",
        "对照",
        "围绕",
        "反馈",
        "指出",
        "存在",
        "发现",
        "提出",
        "巡察",
        "巡视",
        "问题",
        "具体",
        "方面",
        "整改",
        "落实",
        "进展",
        "完成",
        "情况",
        "工作",
        "事项",
        "意见",
        "建议",
        "采纳",
        "办理",
        "的",
        "对",
        "就",
        "等",
        "一事",
        "这一",
        "该",
        "“",
        "”",
        ":",
        ",",
    ];

    private static readonly string[] FrameEnds = ["整改", "情况", "落实", "进展", "的问题", "”"];

    /// <summary>The frame that <paramref name="names"/> share.</summary>
    public static NameFrame Of(IReadOnlyList<string> names) =>
        names.Count >= MinNames && names.Count(name => name.IndexOf(Bar) > 0) >= MinShare * names.Count
            ? Shared([.. names.Select(name => name.Split(Bar)[0])]) with
            {
                EndsAtBar = true,
            }
            : Shared(names);

    private static NameFrame Shared(IReadOnlyList<string> names)
    {
        if (Quoted(names) is { } quoted)
            return quoted;
        // What equal names share is the name.
        List<string> distinct = [.. names.Distinct(StringComparer.Ordinal)];
        if (distinct.Count < MinNames)
            return None;
        var before = Common(distinct, fromEnd: false);
        var after = Common([.. distinct.Select(name => name[Math.Min(before.Length, name.Length)..])], fromEnd: true);
        // 甲问题 is a name; 甲的问题 and 甲问题整改情况 are frames around one.
        if (before.Length == 0 && !FrameEnds.Any(after.Contains))
            return None;
        return before.Length + after.Length == 0 ? None : new NameFrame(before, after);
    }

    /// <summary>The name in <paramref name="words"/>; length 0 when the frame is not around it.</summary>
    public TextSpan Find(ReadOnlySpan<char> words)
    {
        if (this == None)
            return default;
        var trimmed = words.TrimEnd("。.;:").Length;
        var text = words[..trimmed];
        // A quotation mark without its partner belongs to the name: “三重一大”议事记录不全.
        if (Before.Length > 0 && OpeningQuotes.Contains(Before[^1]) && text.StartsWith(Before) != text.EndsWith(After))
            return default;
        var start = text.StartsWith(Before) ? Before.Length : 0;
        var end = text.EndsWith(After) ? trimmed - After.Length : trimmed;
        return end <= start || (start == 0 && end == trimmed) ? default : new TextSpan(start, end - start);
    }

    // The same words before a quotation mark and behind one, whatever they are: what the marks hold is the name.
    private static NameFrame? Quoted(IReadOnlyList<string> names)
    {
        var same = names.Select(Around).OfType<NameFrame>().GroupBy(frame => frame).MaxBy(group => group.Count());
        return same is not null && same.Count() >= Math.Max(MinQuoted, MinShare * names.Count) ? same.Key : null;
    }

    private static NameFrame? Around(string name)
    {
        var open = name.AsSpan().IndexOfAny(OpeningQuotes);
        var close = name.AsSpan().LastIndexOfAny(ClosingQuotes);
        return open is >= 0 and < MaxLength && close > open + 1 && name.Length - close <= MaxLength
            ? new NameFrame(name[..(open + 1)], name[close..])
            : null;
    }

    private static string Common(List<string> names, bool fromEnd)
    {
        // Where most names do not share one character, they share no more.
        var most = names.Where(name => name.Length > 1).GroupBy(name => fromEnd ? name[^1] : name[0]).Select(same => same.Count());
        if (most.DefaultIfEmpty().Max() < MinShare * names.Count)
            return "";
        for (var length = MaxLength; length > 0; length--)
        {
            var same = names
                .Where(name => name.Length > length)
                .GroupBy(name => fromEnd ? name[^length..] : name[..length], StringComparer.Ordinal)
                .MaxBy(group => group.Count());
            if (same is null)
                continue;
            var share = (double)same.Count() / names.Count;
            var usual = IsUsual(same.Key);
            if (share >= (usual ? MinShare : MinUnusualShare) && (usual || length > 1) && BreaksAtWord(same.Key))
                return same.Key;
        }

        return "";
    }

    // A bracket that opens in the name belongs to it as a whole.
    private static bool BreaksAtWord(string words) =>
        (!char.IsAsciiLetterOrDigit(words[0]) || !char.IsAsciiLetterOrDigit(words[^1]))
        && words.AsSpan().Count('(') == words.AsSpan().Count(')');

    private static bool IsUsual(string words)
    {
        var rest = words.AsSpan();
        while (!rest.IsEmpty)
        {
            var length = 0;
            foreach (var word in FrameWords)
            {
                if (word.Length > length && rest.StartsWith(word))
                    length = word.Length;
            }

            if (length == 0)
                return false;
            rest = rest[length..];
        }

        return true;
    }
}
