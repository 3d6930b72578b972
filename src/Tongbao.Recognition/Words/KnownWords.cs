using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Pages;

namespace Tongbao.Recognition.Words;

/// <summary>Tells ideographs that look alike by the words they stand in: 竣工 is a word, 峻工 is none.</summary>
/// <remarks>
/// A noisy channel (Kernighan, Church and Gale 1990): what the model takes for likely, and what makes a word. Only what makes no word is
/// replaced, so that the names of people and places stay as they were read.
/// </remarks>
internal static class KnownWords
{
    /// <summary>What is read with less may be another ideograph.</summary>
    private const double Unsure = 0.97;

    /// <summary>What is read with more says which words the document has.</summary>
    private const double Sure = 0.99;

    /// <summary>A rival that the model takes for less likely, beside what it says itself, is none.</summary>
    private const double LeastRival = 0.1;

    /// <summary>Words are no longer, in characters.</summary>
    private const int Longest = 4;

    /// <summary>What a pair of ideographs that the document surely has counts.</summary>
    private const int Said = 100;

    /// <summary>What is found no more often than this is hardly a word.</summary>
    private const int Rare = 10;

    /// <summary>A rival's word is so much more common.</summary>
    private const int Commoner = 20;

    /// <param name="pages">Of a document.</param>
    public static IReadOnlyList<ReadPage> Judged(IReadOnlyList<ReadPage> pages)
    {
        List<SeenCharacter> characters = [.. pages.SelectMany(page => page.Lines).SelectMany(line => line.Characters)];
        List<int> ink = [.. Enumerable.Range(0, characters.Count).Where(i => characters[i].Text != " ")];
        var text = string.Concat(ink.Select(i => characters[i].Text is [var only] ? only : '\0'));
        var doubtful = Enumerable.Range(0, ink.Count).Where(at => RivalsOf(characters[ink[at]]).Any()).ToList();
        if (doubtful.Count == 0)
            return pages;
        var words = doubtful.SelectMany(at =>
            RivalsOf(characters[ink[at]]).Select(rival => rival.Text[0]).Append(text[at]).SelectMany(one => WordsAt(text, at, one))
        );
        var known = Weights([.. words], Pairs(characters, ink));
        foreach (var at in doubtful)
            characters[ink[at]] = Judged(characters[ink[at]], one =>
                WordsAt(text, at, one).Select(word => known[word]).DefaultIfEmpty().Max()
            );
        var judged = new Queue<SeenCharacter>(characters);
        return
        [
            .. pages.Select(page =>
                page with
                {
                    Lines = [.. page.Lines.Select(line => line with { Characters = [.. line.Characters.Select(_ => judged.Dequeue())] })],
                }
            ),
        ];
    }

    // weigh: the most common word that a character makes at that place.
    private static SeenCharacter Judged(SeenCharacter character, Func<char, int> weigh)
    {
        var own = weigh(character.Text[0]);
        var best = RivalsOf(character).MaxBy(rival => weigh(rival.Text[0]) * rival.Likely);
        return own <= Rare && weigh(best.Text[0]) > Commoner * own
            ? character with
            {
                Text = best.Text,
                // The model is as sure that it is one of the two.
                Confidence = Math.Min(1, character.Confidence + best.Likely),
                Rivals = [],
            }
            : character;
    }

    private static IEnumerable<(string Text, double Likely)> RivalsOf(SeenCharacter character) =>
        character.Confidence < Unsure && character.Text is [var own] && IsIdeograph(own)
            ? character.Rivals.Where(rival =>
                rival.Text is [var other] && IsIdeograph(other) && rival.Likely >= LeastRival * character.Confidence
            )
            : [];

    // What may be words over the place, with that character in it.
    private static IEnumerable<string> WordsAt(string text, int at, char one)
    {
        for (var length = 2; length <= Longest; length++)
        {
            for (var start = Math.Max(0, at - length + 1); start <= at && start + length <= text.Length; start++)
                yield return string.Concat(text.AsSpan(start, at - start), [one], text.AsSpan(at + 1, start + length - at - 1));
        }
    }

    private static HashSet<string> Pairs(List<SeenCharacter> characters, List<int> ink) =>
        [
            .. ink.Zip(ink.Skip(1), (one, next) => (characters[one], characters[next]))
                .Where(pair => pair.Item1.Confidence >= Sure && pair.Item2.Confidence >= Sure)
                .Select(pair => pair.Item1.Text + pair.Item2.Text),
        ];

    private static Dictionary<string, int> Weights(HashSet<string> words, HashSet<string> said)
    {
        var frequencies = Lexicon.FrequenciesOf(words);
        return words.ToDictionary(word => word, word => frequencies.GetValueOrDefault(word) + (said.Contains(word) ? Said : 0));
    }

    private static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
