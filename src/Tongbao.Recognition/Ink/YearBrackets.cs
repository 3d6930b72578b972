using Tongbao.Recognition.Characters;
using Tongbao.Recognition.Layout;
using Tongbao.Recognition.Pages;

namespace Tongbao.Recognition.Ink;

/// <summary>Makes 〔2024〕 of the year of a document number (GB/T 9704) where the model is not sure of a bracket around it.</summary>
/// <remarks>Many type the small form of Unicode, ﹝2024﹞, which is lower.</remarks>
internal static class YearBrackets
{
    private const int Year = 4;

    /// <summary>A bracket that is read with more is what was printed.</summary>
    private const double Sure = 0.9;

    /// <summary>What the model says with less of a bracket is nothing.</summary>
    private const double Likely = 0.1;

    private const string Openers = "〔﹝[［(（【「",
        Closers = "〕﹞]］)）】」";

    /// <summary>The small form is lower, in heights of a character.</summary>
    private const double SmallHeight = 0.8;

    /// <summary>How far from its middle the ink of a bracket is, in heights of a character.</summary>
    private const double Reach = 0.25;

    /// <param name="lines">Of a page: a number may go on in the next line.</param>
    public static IReadOnlyList<ReadLine> Judged(IReadOnlyList<ReadLine> lines)
    {
        var mended = lines.Select(line => line.Characters.ToArray()).ToList();
        var places = mended.SelectMany((line, number) => line.Select((_, at) => (Line: number, At: at))).ToList();
        for (var open = 0; open + Year + 1 < places.Count; open++)
        {
            var (first, last) = (places[open], places[open + Year + 1]);
            ref var opener = ref mended[first.Line][first.At];
            ref var closer = ref mended[last.Line][last.At];
            if (
                !MayBe(opener, Openers)
                || !MayBe(closer, Closers)
                || Math.Min(opener.Confidence, closer.Confidence) >= Sure
                || !IsYear(string.Concat(places.Skip(open + 1).Take(Year).Select(place => mended[place.Line][place.At].Text)))
                || (open + Year + 2 < places.Count && !IsNumber(places[open + Year + 2], last.Line))
            )
                continue;
            var isSmall = Math.Max(HeightOf(lines[first.Line], opener), HeightOf(lines[last.Line], closer)) is > 0 and < SmallHeight;
            (opener, closer) = (opener with { Text = isSmall ? "﹝" : "〔" }, closer with { Text = isSmall ? "﹞" : "〕" });
        }

        return [.. lines.Zip(mended, (line, characters) => line with { Characters = characters })];

        bool IsNumber((int Line, int At) place, int line) => place.Line > line || char.IsAsciiDigit(mended[place.Line][place.At].Text[0]);
    }

    private static bool MayBe(SeenCharacter character, string brackets) =>
        brackets.Contains(character.Text[0]) || character.Rivals.Any(rival => rival.Likely >= Likely && brackets.Contains(rival.Text[0]));

    private static bool IsYear(string text) => text is [>= '1' and <= '2', '0' or '9', _, _] && text.All(char.IsAsciiDigit);

    private static double HeightOf(ReadLine line, SeenCharacter bracket)
    {
        var ink = line.Line.Blobs.Where(blob => IsNear(blob, line, bracket)).ToList();
        return ink.Count == 0 ? 0 : (ink.Max(blob => blob.Bottom) - ink.Min(blob => blob.Top)) / line.Line.Height;
    }

    private static bool IsNear(Blob blob, ReadLine line, SeenCharacter bracket) =>
        Math.Max(Math.Abs(blob.Left - bracket.Centre), Math.Abs(blob.Right - bracket.Centre)) < Reach * line.Line.Height;
}
