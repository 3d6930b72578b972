namespace Tongbao.Cli.Diffs;

/// <summary>What a comparison of many documents has come to.</summary>
internal sealed class DiffTally
{
    private readonly SortedDictionary<string, FieldCount> _fields = new(StringComparer.Ordinal);
    private readonly int[] _statuses = new int[Enum.GetValues<DiffStatus>().Length];

    /// <summary>By field.</summary>
    public IReadOnlyDictionary<string, FieldCount> Fields => _fields;

    /// <summary>All fields together.</summary>
    public FieldCount All { get; private set; }

    /// <summary>Issues and suggestions as wholes.</summary>
    public FieldCount Issues { get; private set; }

    /// <summary>Documents.</summary>
    public int Documents => _statuses.Sum();

    /// <summary>The share of all fields that differ: 1 − F1. What <c>--tolerance</c> is compared with.</summary>
    public double Share => 1 - All.F1;

    /// <summary>True when more than <paramref name="tolerance"/> of all fields differ, where a tolerance was given.</summary>
    public bool IsOver(double tolerance) => tolerance > 0 && Share > tolerance;

    /// <summary>True when a notice ran into a limit of time or memory.</summary>
    public bool HitLimit { get; private set; }

    public int Count(DiffStatus status) => _statuses[(int)status];

    public void Add(DiffResult result)
    {
        _statuses[(int)result.Status]++;
        HitLimit |= result.HitLimit;
        if (result.Comparison is not { } comparison)
            return;
        Issues += comparison.Issues;
        foreach (var (field, count) in comparison.Fields)
        {
            _fields[field] = _fields.GetValueOrDefault(field) + count;
            All += count;
        }
    }
}
