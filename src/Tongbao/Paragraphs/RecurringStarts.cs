namespace Tongbao.Paragraphs;

/// <summary>What lines begin with again and again. No accident of wrapping repeats.</summary>
internal sealed class RecurringStarts
{
    /// <summary>How often a start must recur.</summary>
    private const int MinRepeats = 3;

    private readonly HashSet<string> _starts = new(StringComparer.Ordinal);

    public RecurringStarts(IReadOnlyList<LineView> lines)
    {
        foreach (var same in lines.Select(line => line.Start).Where(start => start.Length > 0).GroupBy(start => start))
        {
            if (same.Count() >= MinRepeats)
                _starts.Add(same.Key);
        }
    }

    /// <summary>True when <paramref name="line"/> begins as others do.</summary>
    public bool Has(LineView line) => _starts.Contains(line.Start);

    /// <summary>The same where a colon, dashes or brackets set the words off.</summary>
    public bool IsLabelled(LineView line) => line.Start is [.., ':'] or LineOpening.Dashes && Has(line);

    /// <summary>The same where a number follows the words.</summary>
    public bool IsNumbered(LineView line) => line.Start is [.., '#'] && Has(line);
}
