using Tongbao.Outlining.Conventions;
using Tongbao.Vocabulary;

namespace Tongbao.Outlining.Readings;

/// <summary>What the words of a paragraph say, asked once for all hypotheses.</summary>
/// <param name="forms">The paragraphs.</param>
/// <param name="profile">Whose words.</param>
internal sealed class ParagraphTests(IReadOnlyList<ParagraphForm> forms, RuleProfile profile)
{
    /// <summary>A heading without a number is not longer than this, in characters.</summary>
    public const int MaxHeading = 46;

    /// <summary>The name of a problem without a mark is not longer than this, in characters.</summary>
    public const int MaxName = 60;

    /// <summary>A sentence that frames a name is not longer than this, in characters.</summary>
    private const int MaxFramed = 80;

    /// <summary>A heading over what comes next, or over suggestions, is not longer than this.</summary>
    private const int MaxTurn = 20;

    private readonly bool?[] _closing = new bool?[forms.Count];
    private readonly bool?[] _framed = new bool?[forms.Count];
    private readonly bool?[] _problem = new bool?[forms.Count];
    private readonly (bool IsRead, ChapterKind? Kind)[] _chapters = new (bool, ChapterKind?)[forms.Count];

    /// <summary>True when it begins the closing of the notice.</summary>
    public bool IsClosing(int at) => _closing[at] ??= profile.Document.Closing.IsMatch(forms[at].Folded.Value);

    /// <summary>True when the words behind the mark name a problem.</summary>
    public bool IsProblem(int at, int from)
    {
        return _problem[at] ??= Read();

        bool Read()
        {
            var sentence = First(forms[at].Span[Math.Min(from, forms[at].Length)..]).ToString();
            return profile.Headings.ProblemName.IsMatch(sentence) || IsInFrame(sentence);
        }
    }

    /// <summary>True when its first sentence is a frame around a name: 关于…的问题。</summary>
    public bool IsFramed(int at)
    {
        return _framed[at] ??= Read();

        bool Read()
        {
            var sentence = First(forms[at].Span);
            return sentence.Length <= MaxFramed && sentence is [.., '。'] && IsInFrame(sentence.ToString());
        }
    }

    private bool IsInFrame(string sentence) => profile.Titles.Any(title => title.Pattern.IsMatch(sentence));

    /// <summary>What a heading says its chapter is about; null for nothing.</summary>
    public ChapterKind? ChapterOf(int at, int from)
    {
        if (!_chapters[at].IsRead)
        {
            var words = First(forms[at].Span[Math.Min(from, forms[at].Length)..]).ToString();
            _chapters[at] = (true, profile.Chapters.FirstOrDefault(row => row.Pattern.IsMatch(words))?.Kind);
        }

        return _chapters[at].Kind;
    }

    /// <summary>True when a heading without a number turns to what comes next.</summary>
    public bool IsNext(int at) => ChapterOf(at, 0) == ChapterKind.Next;

    /// <summary>True when a heading without a number turns from the issues to what comes next, or to suggestions.</summary>
    public bool TurnsAway(int at) =>
        at > 3
        && forms[at].IsShort
        && forms[at].Length < MaxTurn
        && !forms[at].Span.Contains(',')
        && ChapterOf(at, 0) is ChapterKind.Next or ChapterKind.Suggestions;

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
