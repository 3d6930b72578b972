namespace Tongbao.Tests.Support;

/// <summary>What one run of the command line gave.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error);
