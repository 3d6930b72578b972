namespace Tongbao.Cli.Diffs;

/// <summary>What became of a pair.</summary>
internal enum DiffStatus
{
    /// <summary>Both sides say the same.</summary>
    Same,

    /// <summary>They differ.</summary>
    Different,

    /// <summary>It was expected, and there is none.</summary>
    Missing,

    /// <summary>It is there, and nobody expected it.</summary>
    New,

    /// <summary>One side could not be read.</summary>
    NotRead,
}
