using Tongbao.Tests.Support;

namespace Tongbao.Tests.Reading.Recognition;

/// <summary>How much of a text was recognised: 1 − edit distance ÷ length, white space left out.</summary>
internal static class CharacterAccuracy
{
    public static double Of(string expected, string actual)
    {
        var (right, read) = (Ink.Of(expected), Ink.Of(actual));
        return 1 - ((double)Distance(right, read) / right.Length);
    }

    // Levenshtein's distance, row by row.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
