namespace Tongbao.Recognition.Characters;

/// <summary>Makes one reading of several of the same line: at each place the character that most say, and how sure all are of it.</summary>
internal sealed class Votes
{
    /// <summary>Two characters farther apart are not read from the same ink, in heights of a character.</summary>
    private const double SamePlace = 0.6;

    /// <summary>What a reading without a character counts against those with one.</summary>
    private const double Absent = 0.6;

    private readonly IReadOnlyList<SeenCharacter> _first;
    private readonly double _near;
    private readonly int _readings;

    // What is said of each character of the first reading, and of what stands before it; the last place is the end.
    private readonly List<SeenCharacter>[] _at;
    private readonly List<SeenCharacter>[] _before;

    private Votes(IReadOnlyList<SeenCharacter> first, int readings, double near)
    {
        (_first, _readings, _near) = (first, readings, near);
        _at = [.. first.Select(character => new List<SeenCharacter> { character })];
        _before = [.. Enumerable.Range(0, first.Count + 1).Select(_ => new List<SeenCharacter>())];
    }

    /// <param name="first">Says where characters are.</param>
    /// <param name="others">Other readings of the same line.</param>
    /// <param name="height">Of its characters, in the unit of the centres.</param>
    public static List<SeenCharacter> Of(
        IReadOnlyList<SeenCharacter> first,
        IReadOnlyList<IReadOnlyList<SeenCharacter>> others,
        double height
    )
    {
        var votes = new Votes(first, others.Count + 1, SamePlace * height);
        foreach (var other in others)
            votes.Count(other);
        return votes.Result();
    }

    private List<SeenCharacter> Result()
    {
        var result = new List<SeenCharacter>(_first.Count);
        for (var i = 0; i <= _first.Count; i++)
        {
            if (Winner(_before[i]) is { } added)
                result.Add(added);
            if (i < _first.Count && Winner(_at[i]) is { } winner)
                result.Add(winner with { Centre = _first[i].Centre });
        }

        return result;
    }

    // Null where most readings have none.
    private SeenCharacter? Winner(List<SeenCharacter> said)
    {
        if (said.Count == 0)
            return null;
        var best = said.GroupBy(character => character.Text)
            .Select(group => (First: group.First(), Sure: group.Sum(character => character.Confidence)))
            .MaxBy(group => group.Sure);
        return said.Sum(character => character.Confidence) > Absent * (_readings - said.Count)
            ? best.First with
            {
                Confidence = best.Sure / _readings,
                Rivals = Rivals(said, best.First.Text),
            }
            : null;
    }

    // What all readings say together besides the winner.
    private IReadOnlyList<(string Text, double Likely)> Rivals(List<SeenCharacter> said, string winner) =>
        [
            .. said.SelectMany(character => character.Rivals.Prepend((character.Text, character.Confidence)))
                .Where(reading => reading.Item1 != winner)
                .GroupBy(reading => reading.Item1, reading => reading.Item2)
                .Select(group => (group.Key, group.Sum() / _readings))
                .OrderByDescending(rival => rival.Item2),
        ];

    // The cheapest way from one reading to the other (Needleman and Wunsch 1970).
    private void Count(IReadOnlyList<SeenCharacter> other)
    {
        var cost = new double[_first.Count + 1, other.Count + 1];
        for (var i = 0; i <= _first.Count; i++)
        {
            for (var k = 0; k <= other.Count; k++)
            {
                cost[i, k] =
                    i == 0 ? k
                    : k == 0 ? i
                    : Math.Min(Math.Min(cost[i - 1, k], cost[i, k - 1]) + 1, cost[i - 1, k - 1] + Difference(_first[i - 1], other[k - 1]));
            }
        }

        for (int i = _first.Count, k = other.Count; i > 0 || k > 0; )
        {
            if (i > 0 && k > 0 && cost[i, k] == cost[i - 1, k - 1] + Difference(_first[i - 1], other[k - 1]))
                _at[--i].Add(other[--k]);
            else if (i > 0 && cost[i, k] == cost[i - 1, k] + 1)
                i--;
            else
                _before[i].Add(other[--k]);
        }
    }

    private double Difference(SeenCharacter a, SeenCharacter b) =>
        Math.Abs(a.Centre - b.Centre) > _near ? 2
        : a.Text == b.Text ? 0
        : 0.8;
}
