namespace Tongbao.Cli.Batches;

/// <summary>What a run that goes on does with an input.</summary>
/// <param name="Former">What a former run says of it; null if none tells of it.</param>
/// <param name="Reason">Why it is read; null if it is left as it is.</param>
/// <param name="IsCorrected">True if it is left because somebody changed its output, which nothing overwrites unasked.</param>
internal readonly record struct Standing(FormerLine? Former, RereadReason? Reason, bool IsCorrected);
