using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Pages;
using Tongbao.Text;

namespace Tongbao.Recognition.Ink;

/// <summary>A colon stands before the first member of a list; before （2） or 二是 it is a semicolon that has lost its tail.</summary>
internal static class ListMarks
{
    private const string Colon = "：",
        Semicolon = "；";

    /// <summary>What ends the member before.</summary>
    private static readonly string[] Ends = [Semicolon, "。", "，"];

    /// <summary>Where the model is not so sure of a colon, it may be something else.</summary>
    private const double Sure = 0.999;

    private const string Openers = "（(",
        Closers = "）)";

    /// <summary>What is read to tell a member, in characters.</summary>
    private const int Ahead = 4;

    /// <param name="lines">Of a document.</param>
    public static IReadOnlyList<ReadLine> Judged(IReadOnlyList<ReadLine> lines) =>
        [
            .. lines.Select(
                (line, number) =>
                    line with
                    {
                        Characters =
                        [
                            .. line.Characters.Select(
                                (character, at) =>
                                    IsColon(character) && IsLaterMember(Behind(lines, number, at))
                                        ? character with
                                        {
                                            Text = Likeliest(character),
                                        }
                                        : character
                            ),
                        ],
                    }
            ),
        ];

    private static bool IsColon(SeenCharacter character) => character is { Text: Colon or ":", Confidence: < Sure };

    private static string Likeliest(SeenCharacter colon) =>
        colon.Rivals.Select(rival => rival.Text == ";" ? Semicolon : rival.Text).FirstOrDefault(Ends.Contains, Semicolon);

    // Where the line ends, the next one goes on.
    private static string Behind(IReadOnlyList<ReadLine> lines, int number, int at) =>
        string.Concat(
            lines[number]
                .Characters.Skip(at + 1)
                .Concat(number + 1 < lines.Count ? lines[number + 1].Characters : [])
                .Where(character => character.Text != " ")
                .Take(Ahead)
                .Select(character => character.Text)
        );

    private static bool IsLaterMember(string text) =>
        text switch
        {
            [var open, var digit, var close, ..] when Openers.Contains(open) && Closers.Contains(close) => IsLater(digit),
            [var open, _, _, var close] when Openers.Contains(open) && Closers.Contains(close) => text[1..3].All(Numerals.IsNumeral),
            [var digit, '是', ..] => !char.IsAsciiDigit(digit) && IsLater(digit),
            [>= '②' and <= '⑳', ..] => true,
            _ => false,
        };

    private static bool IsLater(char digit) => Numerals.IsNumeral(digit) && digit is not ('1' or '一' or '0' or '〇' or '零');
}
