namespace Tongbao.Cli.Diffs;

/// <summary>A notice to compare with itself.</summary>
/// <param name="Name">What it goes by: its path below the folders, without the ending of an output.</param>
/// <param name="Expected">The output it should give; null where nobody expects it.</param>
/// <param name="Actual">The output it gave, or the notice to parse now; null where there is none.</param>
internal sealed record DiffPair(string Name, string? Expected, string? Actual);
