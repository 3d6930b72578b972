namespace Tongbao.Cli.Shell;

/// <summary>Exit codes are part of the interface; docs/en/commands.md lists them.</summary>
internal enum ExitCode
{
    Done = 0,
    Findings = 1,
    Usage = 2,
    SomeFailed = 3,
    NothingRead = 4,
    LimitHit = 5,
    CannotWrite = 6,

    /// <summary>A fault of the program itself: EX_SOFTWARE of sysexits.h.</summary>
    Fault = 70,
    Interrupted = 130,

    /// <summary>As a shell tells of a program that SIGPIPE ended.</summary>
    PipeClosed = 141,
}
