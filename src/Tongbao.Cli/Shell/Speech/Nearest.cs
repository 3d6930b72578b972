using Tongbao.Languages;

namespace Tongbao.Cli.Shell.Speech;

/// <summary>The known word that a user most likely meant.</summary>
internal static class Nearest
{
    /// <summary>A word that differs in more than one of so many letters is rather another one than a slip of the pen.</summary>
    private const int LettersASlip = 3;

    /// <summary>Null if none is near enough.</summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        var nearest = known.MinBy(name => Distance(word, name));
        return nearest is not null && Distance(word, nearest) <= Math.Max(1, word.Trim('-').Length / LettersASlip) ? nearest : null;
    }

    /// <summary><c>; did you mean X?</c>, or nothing.</summary>
    public static PhraseValue Hint(string word, IEnumerable<string> known) =>
        Of(word, known) is { } nearest ? Phrases.ErrorDidYouMean(nearest) : "";

    // Levenshtein's distance, a row at a time, with neighbours that changed places as one slip.
    private static int Distance(string one, string other)
    {
        var (before, row) = (Array.Empty<int>(), Enumerable.Range(0, other.Length + 1).ToArray());
        for (var i = 0; i < one.Length; i++)
        {
            var next = new int[other.Length + 1];
            next[0] = i + 1;
            for (var k = 0; k < other.Length; k++)
            {
                next[k + 1] = Math.Min(Math.Min(next[k], row[k + 1]) + 1, row[k] + (one[i] == other[k] ? 0 : 1));
                if (i > 0 && k > 0 && one[i] == other[k - 1] && one[i - 1] == other[k])
                    next[k + 1] = Math.Min(next[k + 1], before[k - 1] + 1);
            }

            (before, row) = (row, next);
        }

        return row[^1];
    }
}
