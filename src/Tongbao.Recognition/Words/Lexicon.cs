using System.Globalization;

namespace Tongbao.Recognition.Words;

/// <summary>The words of Chinese, and how often each was found in a large body of texts: the dictionary of jieba.</summary>
internal static class Lexicon
{
    /// <summary>A word a line: the word, how often it was found, its part of speech.</summary>
    private const string Resource = "Tongbao.Recognition.Words.dict.txt";

    /// <summary>How often each of some words was found; what is no word is left out.</summary>
    /// <remarks>It is read anew each time. A document asks once, for a few words, and all 349,000 would take 40 MB.</remarks>
    public static IReadOnlyDictionary<string, int> FrequenciesOf(HashSet<string> words)
    {
        var found = new Dictionary<string, int>();
        var asked = words.GetAlternateLookup<ReadOnlySpan<char>>();
        using var reader = new StreamReader(typeof(Lexicon).Assembly.GetManifestResourceStream(Resource)!);
        while (reader.ReadLine() is { } line)
        {
            var word = line.AsSpan(0, Math.Max(0, line.IndexOf(' ')));
            if (asked.TryGetValue(word, out var known))
                found[known] = int.Parse(line.AsSpan(word.Length + 1).TrimEnd("abcdefghijklmnopqrstuvwxyz "), CultureInfo.InvariantCulture);
        }

        return found;
    }
}
