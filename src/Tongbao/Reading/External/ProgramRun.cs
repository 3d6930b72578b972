namespace Tongbao.Reading.External;

/// <summary>What one run of a program gave.</summary>
/// <param name="ExitCode">Null when it was ended because its time was over.</param>
/// <param name="Output">The end of what it printed on standard output.</param>
/// <param name="Error">The end of what it printed on standard error.</param>
internal sealed record ProgramRun(int? ExitCode, string Output, string Error);
