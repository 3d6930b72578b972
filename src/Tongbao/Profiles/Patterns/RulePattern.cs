using System.Text.RegularExpressions;

namespace Tongbao.Profiles.Patterns;

/// <summary>A regular expression of a profile. No text can make it slow, and it means the same whichever way it runs.</summary>
/// <remarks>
/// An automaton (<see cref="RegexOptions.NonBacktracking"/>) is linear in the text and dear to build: those of the
/// default profile take longer than reading a notice. So what <see cref="CompiledPatterns"/> knows runs as compiled code,
/// which may backtrack; where a text keeps it longer than <see cref="CompiledPatterns.Patience"/>, the automaton takes over.
/// </remarks>
internal sealed class RulePattern
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private readonly string _text;
    private Regex _regex;

    /// <exception cref="ArgumentException">It is no regular expression.</exception>
    /// <exception cref="NotSupportedException">It needs backtracking.</exception>
    public RulePattern(string text)
        : this(text, CompiledPatterns.Find(text)) { }

    /// <summary>The same with code of one's own; null for none.</summary>
    internal RulePattern(string text, Regex? compiled)
    {
        _text = text;
        _regex = compiled ?? Automaton();
    }

    /// <summary>Matches no text: what a profile that lacks the pattern means.</summary>
    public static RulePattern Never { get; } = new("[^\\s\\S]");

    public bool IsMatch(string text) => Run(text, static (regex, text) => regex.IsMatch(text));

    public Match Match(string text) => Match(text, 0);

    /// <summary>The first match that begins at <paramref name="start"/> or after it.</summary>
    public Match Match(string text, int start) => Run((text, start), static (regex, at) => regex.Match(at.text, at.start));

    public IReadOnlyList<Match> Matches(string text) => Run<string, IReadOnlyList<Match>>(text, static (regex, text) =>
        {
            var match = regex.Match(text);
            if (!match.Success)
                return [];
            List<Match> found = [];
            for (; match.Success; match = match.NextMatch())
                found.Add(match);
            return found;
        });

    /// <summary>How many matches there are.</summary>
    public int Count(string text) => Run(text, static (regex, text) => regex.Count(text));

    public override string ToString() => _text;

    private T Run<TText, T>(TText text, Func<Regex, TText, T> ask)
    {
        try
        {
            return ask(_regex, text);
        }
        catch (RegexMatchTimeoutException)
        {
            _regex = Automaton();
            return ask(_regex, text);
        }
    }

    private Regex Automaton() => new(_text, Options);
}
