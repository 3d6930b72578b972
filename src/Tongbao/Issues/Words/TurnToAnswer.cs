using Tongbao.Text;

namespace Tongbao.Issues.Words;

/// <summary>
/// The words by which the issues of a notice turn, in one paragraph, from what is wrong to what was done: 巡视指出，…。整改中，…
/// </summary>
internal sealed class TurnToAnswer
{
    /// <summary>Such words are no longer, in characters.</summary>
    private const int MaxWords = 12;

    /// <summary>So many issues turn by them.</summary>
    private const int MinIssues = 3;

    /// <summary>In this share of those that tell something behind their names.</summary>
    private const double MinShare = 0.6;

    private readonly RuleProfile _profile;
    private readonly string? _words;

    private TurnToAnswer(RuleProfile profile, string? words) => (_profile, _words) = (profile, words);

    /// <summary>The turn that most of some texts share; one that is found nowhere where they share none.</summary>
    /// <param name="texts">What stands behind the names of the issues; empty where nothing does.</param>
    /// <param name="profile">The words of problems and of what was done.</param>
    public static TurnToAnswer Of(IEnumerable<FoldedText> texts, RuleProfile profile)
    {
        var none = new TurnToAnswer(profile, null);
        var told = texts.Where(text => text.Length > 0).ToList();
        var shared = told.Select(text => none.FirstTurn(text.Value))
            .OfType<string>()
            .CountBy(words => words, StringComparer.Ordinal)
            .DefaultIfEmpty()
            .MaxBy(pair => pair.Value);
        return shared.Value >= Math.Max(MinIssues, MinShare * told.Count) ? new TurnToAnswer(profile, shared.Key) : none;
    }

    /// <summary>Where what was done begins in a text, as a place in the manuscript; null where nothing turns.</summary>
    public int? In(FoldedText text)
    {
        if (_words is null)
            return null;
        foreach (var at in Later(text.Value))
        {
            if (text.Span[at..].StartsWith(_words))
                return text.ToSource(at);
        }

        return null;
    }

    // A later sentence that begins with words before a comma, where what stands before it says what is wrong and not what was done.
    private string? FirstTurn(string text)
    {
        foreach (var at in Later(text))
        {
            var before = text[..at];
            if (
                _profile.Headings.ProblemProse.Count(before) is var problems
                && (problems == 0 || _profile.Headings.Doings.Count(before) > problems)
            )
                return null;
            if (text.AsSpan(at).IndexOf(',') is > 1 and <= MaxWords and var comma)
                return text.Substring(at, comma + 1);
        }

        return null;
    }

    // Where sentences begin behind the first one.
    private static IEnumerable<int> Later(string text)
    {
        for (var at = Sentences.First(text); at < text.Length; at += Sentences.First(text.AsSpan(at)))
            yield return at;
    }
}
