namespace Tongbao.Cli.Batches.Manifests;

/// <param name="Rule">The finding's code.</param>
/// <param name="Severity">Always <c>error</c>.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Key">Of the sentence.</param>
/// <param name="Arguments">What it was made with.</param>
internal sealed record FailureReason(string Rule, string Severity, string Message, string? Key = null, PhraseArguments? Arguments = null);
