using System.Collections.Immutable;

namespace Tongbao.Diagnostics;

/// <summary>Collects findings on the way through the stages and gives them back in a stable order.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _found = [];

    public void Add(Diagnostic diagnostic) => _found.Add(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _found.AddRange(diagnostics);

    /// <summary>By page, line, code, then message: the order never depends on which stage spoke first.</summary>
    public ImmutableArray<Diagnostic> ToSorted() => Sorted(_found);

    /// <summary><paramref name="findings"/> in that order.</summary>
    public static ImmutableArray<Diagnostic> Sorted(IEnumerable<Diagnostic> findings) =>
        [
            .. findings
                .OrderBy(d => d.Page ?? 0)
                .ThenBy(d => d.Line ?? 0)
                .ThenBy(d => d.Rule, StringComparer.Ordinal)
                .ThenBy(d => d.Message, StringComparer.Ordinal)
                .ThenBy(d => d.Identity, StringComparer.Ordinal),
        ];
}
