namespace Tongbao.Cli.Reading;

/// <summary>What workers are to do, how many there are, and what a document may cost.</summary>
/// <param name="Options">How to read.</param>
/// <param name="Limits">What a document may cost.</param>
/// <param name="Jobs">How many workers at most, at least 1.</param>
/// <param name="InProcess">True to read in this process, without limits.</param>
internal sealed record ReadPlan(ReadOptions Options, ReadLimits Limits, int Jobs, bool InProcess);
