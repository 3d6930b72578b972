using Tongbao.Rules;

namespace Tongbao.Outlining.Conventions;

/// <summary>What the words of a paragraph say, asked once for all hypotheses.</summary>
/// <param name="forms">The paragraphs.</param>
/// <param name="profile">Whose words.</param>
internal sealed class ParagraphTests(IReadOnlyList<ParagraphForm> forms, RuleProfile profile)
{
    /// <summary>A heading without a number is not longer than this, in characters.</summary>
    public const int MaxHeading = 46;

    /// <summary>The name of a problem without a mark is not longer than this, in characters.</summary>
    public const int MaxName = 60;

    /// <summary>A heading over what comes next, or over suggestions, is not longer than this.</summary>
    private const int MaxTurn = 20;

    private readonly bool?[] _closing = new bool?[forms.Count];
    private readonly bool?[] _problem = new bool?[forms.Count];
    private readonly string?[] _chapters = new string?[forms.Count];

    /// <summary>True when it begins the closing of the notice.</summary>
    public bool IsClosing(int at) => _closing[at] ??= profile["closing"].IsMatch(forms[at].Folded.Value);

    /// <summary>True when the words behind the mark name a problem.</summary>
    public bool IsProblem(int at, int from)
    {
        return _problem[at] ??= Read();

        bool Read()
        {
            var sentence = First(forms[at].Span[Math.Min(from, forms[at].Length)..]).ToString();
            return profile["problemName"].IsMatch(sentence) || profile.Titles.Any(title => title.Pattern.IsMatch(sentence));
        }
    }

    /// <summary>What a heading says its chapter is about: a kind of the profile's chapters; empty for nothing.</summary>
    public string ChapterOf(int at, int from) =>
        _chapters[at] ??= profile
            .Chapters.FirstOrDefault(row => row.Pattern.IsMatch(First(forms[at].Span[Math.Min(from, forms[at].Length)..]).ToString()))
            ?.Value
            ?? "";

    /// <summary>True when a heading without a number turns to what comes next.</summary>
    public bool IsNext(int at) => ChapterOf(at, 0) == "next";

    /// <summary>True when a heading without a number turns from the issues to what comes next, or to suggestions.</summary>
    public bool TurnsAway(int at) =>
        at > 3
        && forms[at].IsShort
        && forms[at].Length < MaxTurn
        && !forms[at].Span.Contains(',')
        && ChapterOf(at, 0) is "next" or "suggestions";

    /// <summary>The first sentence with its stop, quotes and brackets kept together.</summary>
    public static ReadOnlySpan<char> First(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '“' or '‘' or '(' or '《' or '〔' or '【')
                depth++;
            else if (text[i] is '”' or '’' or ')' or '》' or '〕' or '】')
                depth--;
            else if (text[i] == '。' && depth <= 0)
                return text[..(i + 1)];
        }

        return text;
    }
}
