namespace Tongbao.Cli.Shell;

/// <summary>Exit codes are part of the interface; README lists them.</summary>
internal enum ExitCode
{
    Done = 0,
    Findings = 1,
    Usage = 2,
    SomeFailed = 3,
    NothingRead = 4,
    LimitHit = 5,
    CannotWrite = 6,
    Interrupted = 130,
}
