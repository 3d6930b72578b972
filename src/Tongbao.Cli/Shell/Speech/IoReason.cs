namespace Tongbao.Cli.Shell.Speech;

/// <summary>Why a file cannot be opened, read or written, in words of our own: those of the runtime differ from system to system.</summary>
internal static class IoReason
{
    // errno(3) of Linux, which the runtime hands on as HResult, and what Windows calls the same.
    private static readonly Dictionary<int, string> Reasons = new()
    {
        [5] = "the disk cannot be read or written",
        [9] = "it is closed",
        [11] = Shared,
        [16] = Shared,
        [20] = "a part of its path is no folder",
        [21] = "it is a folder",
        [24] = "too many files are open",
        [26] = Shared,
        [27] = "it would be too large",
        [28] = Full,
        [30] = "the disk is read-only",
        [36] = "its name is too long",
        [40] = "its links lead in a circle",
        [122] = Full,
        [unchecked((int)0x80070020)] = Shared,
        [unchecked((int)0x80070070)] = Full,
    };

    private const string Shared = "another program has it open";

    private const string Full = "the disk is full";

    /// <param name="e">What was thrown for the file.</param>
    public static string Of(Exception e) =>
        e switch
        {
            FileNotFoundException => "there is no such file",
            DirectoryNotFoundException => "there is no such folder",
            PathTooLongException => "its name is too long",
            UnauthorizedAccessException { InnerException: IOException inner } when Reasons.TryGetValue(inner.HResult, out var reason) =>
                reason,
            UnauthorizedAccessException => "permission is missing, or it is a folder",
            System.Text.DecoderFallbackException => "it is not UTF-8",
            _ when IsShared(e) => Shared,
            IOException when e.Message.Contains("already exists", StringComparison.Ordinal) => "a part of its path is no folder",
            _ => Reasons.GetValueOrDefault(e.HResult, $"the system refuses it (code {e.HResult})"),
        };

    /// <summary>True if another program, or another run, has the file open.</summary>
    public static bool IsShared(Exception e) =>
        e is IOException
        && (Reasons.GetValueOrDefault(e.HResult) == Shared || e.Message.Contains("another process", StringComparison.Ordinal));
}
