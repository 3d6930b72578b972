namespace Tongbao.Cli.Reading;

internal static class DocumentStatuses
{
    /// <summary>True where an output was written.</summary>
    public static bool IsWritten(this DocumentStatus status) =>
        status is DocumentStatus.Ok or DocumentStatus.Partial or DocumentStatus.NotANotice;

    /// <summary>True where another try, with more time or memory, may help.</summary>
    public static bool HitLimit(this DocumentStatus status) => status is DocumentStatus.Timeout or DocumentStatus.Memory;
}
