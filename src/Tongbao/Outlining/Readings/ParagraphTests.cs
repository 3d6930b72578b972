using Tongbao.Outlining.Conventions;
using Tongbao.Text;
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

    /// <summary>What was done is not told in fewer characters.</summary>
    private const int MinTold = 20;

    /// <summary>A sentence that frames a name is not longer than this, in characters.</summary>
    private const int MaxFramed = 80;

    /// <summary>A heading over what comes next, or over suggestions, is not longer than this.</summary>
    private const int MaxTurn = 20;

    private readonly bool?[] _closing = new bool?[forms.Count];
    private readonly bool?[] _named = new bool?[forms.Count];
    private readonly int?[] _framed = new int?[forms.Count];
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

    /// <summary>Length of the first sentence, or clause, that is a frame around a name: 关于…的问题。 0 where there is none.</summary>
    public int FramedLength(int at)
    {
        return _framed[at] ??= Read();

        int Read()
        {
            var text = forms[at].Span;
            var sentence = First(text);
            if (
                sentence.Length <= MaxFramed
                && (sentence is [.., '。'] || sentence.Length == text.Length)
                && IsInFrame(sentence.ToString())
            )
                return sentence.Length;
            var clause = Sentences.FirstClause(sentence);
            return clause <= MaxFramed && (clause > 0 ? text[clause - 1] : ' ') == ',' && IsInFrame(text[..clause].ToString()) ? clause : 0;
        }
    }

    /// <summary>True when it begins with a frame around a name.</summary>
    public bool IsFramed(int at) => FramedLength(at) > 0;

    /// <summary>True when its first sentence is short and names a problem, and more follows it there.</summary>
    public bool IsNamed(int at)
    {
        return _named[at] ??= Read();

        bool Read()
        {
            var sentence = First(forms[at].Span);
            return sentence.Length <= MaxHeading
                && sentence is [.., '。']
                && forms[at].Length - sentence.Length >= MinTold
                && profile.Headings.ProblemName.IsMatch(sentence.ToString());
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

    /// <summary>True when a heading says that its chapter reports on problems: 指出问题整改情况.</summary>
    public bool IsOnProblems(int at) => profile.Headings.ProblemChapter.IsMatch(First(forms[at].Span).ToString());

    /// <summary>True when a heading without a number turns to what comes next.</summary>
    public bool IsNext(int at) => ChapterOf(at, 0) == ChapterKind.Next;

    /// <summary>True when a heading without a number turns from the issues to what comes next, or to suggestions.</summary>
    public bool TurnsAway(int at) =>
        at > 3
        && forms[at].IsShort
        && forms[at].Length < MaxTurn
        && !forms[at].Span.Contains(',')
        && ChapterOf(at, 0) is ChapterKind.Next or ChapterKind.Suggestions;

    /// <summary>The first sentence with its stop.</summary>
    public static ReadOnlySpan<char> First(ReadOnlySpan<char> text) => text[..Sentences.First(text)];
}
