using System.Globalization;
using System.Text.RegularExpressions;
using Tongbao.Matching;
using Tongbao.Profiles.Rows;
using Tongbao.Text;

namespace Tongbao.Issues.Tabulated;

/// <summary>Reads the numbers by which the problems of a table begin that has no column of them: 1-1 责任不实.</summary>
/// <remarks>A number alone may be part of a sentence: those of a table are numbers where each problem has one, and they count on.</remarks>
internal static partial class ProblemNumbers
{
    /// <summary>A number is not longer than this, in characters.</summary>
    private const int MaxLength = 12;

    private static readonly SeriesRule Numbers = new("problem-number", [], null, false, false, false, []);

    /// <summary>The marker of each problem, in order; none where the problems are not numbered.</summary>
    public static IReadOnlyList<Marker> Of(IReadOnlyList<FoldedText> problems)
    {
        List<(string Outer, Marker Marker)> found = [.. problems.Select(Read).OfType<(string, Marker)>()];
        return
            found.Count == problems.Count && (found.Count > 1 || found.TrueForAll(number => number.Outer.Contains('-'))) && CountOn(found)
            ? [.. found.Select(number => number.Marker)]
            : [];
    }

    // 1-1, 1-2, 2-1
    private static bool CountOn(List<(string Outer, Marker Marker)> numbers) =>
        numbers
            .Zip(numbers.Skip(1))
            .All(pair =>
                pair.Second.Outer == pair.First.Outer
                    ? pair.Second.Marker.Number == pair.First.Marker.Number + 1
                    : pair.Second.Marker.Number == 1
            );

    private static (string Outer, Marker Marker)? Read(FoldedText problem)
    {
        // 1-1 2023年: what stands behind a space is none of the number.
        var space = Enumerable.Range(1, Math.Min(MaxLength, problem.Length - 1)).FirstOrDefault(problem.IsAfterSpace);
        var number = Number().Match(space > 0 ? problem.Value[..space] : problem.Value);
        if (!number.Success || number.Length == problem.Length)
            return null;
        // 1-1责任不实 and 1 责任不实, and not 12名干部.
        return number.Length == space || number.Groups["sign"].Length > 0 || number.Groups["outer"].Length > 0
            ? (
                number.Groups["outer"].Value,
                new Marker(Numbers, int.Parse(number.Groups["n"].Value, CultureInfo.InvariantCulture), number.Length)
            )
            : null;
    }

    [GeneratedRegex(
        "^(?:第(?<n>[0-9]{1,3})[号项条]|(?:问题|任务|事项|编号)?(?<outer>(?:[0-9]{1,3}[-.])*)(?<n>[0-9]{1,3}))(?<sign>[、:.]?)"
    )]
    private static partial Regex Number();
}
