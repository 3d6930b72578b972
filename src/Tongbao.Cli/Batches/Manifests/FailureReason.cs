namespace Tongbao.Cli.Batches.Manifests;

/// <param name="Rule">The finding's code.</param>
/// <param name="Severity">Always <c>error</c>.</param>
/// <param name="Message">One sentence.</param>
internal sealed record FailureReason(string Rule, string Severity, string Message);
