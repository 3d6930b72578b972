using System.Collections.Immutable;

namespace Tongbao.Findings;

/// <summary>Collects findings on the way through the stages and gives them back in a stable order.</summary>
internal sealed class FindingBag
{
    private readonly List<Finding> _found = [];

    public void Add(Finding diagnostic) => _found.Add(diagnostic);

    public void AddRange(IEnumerable<Finding> diagnostics) => _found.AddRange(diagnostics);

    /// <summary>By page, line, code, then message: the order never depends on which stage spoke first.</summary>
    public ImmutableArray<Finding> ToSorted() => Sorted(_found);

    /// <summary><paramref name="findings"/> in that order.</summary>
    public static ImmutableArray<Finding> Sorted(IEnumerable<Finding> findings) =>
        [
            .. findings
                .OrderBy(d => d.Page ?? 0)
                .ThenBy(d => d.Line ?? 0)
                .ThenBy(d => d.Rule, StringComparer.Ordinal)
                .ThenBy(d => d.Message, StringComparer.Ordinal)
                .ThenBy(d => d.Identity, StringComparer.Ordinal),
        ];
}
