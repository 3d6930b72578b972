namespace Tongbao.Languages;

/// <summary>Why a file cannot be opened, read or written, in words of our own: those of the runtime differ from system to system.</summary>
internal static class IoReason
{
    // errno(3) of Linux, which the runtime hands on as HResult, and what Windows calls the same.
    private static readonly Dictionary<int, Phrase> Reasons = new()
    {
        [5] = Phrases.IoDisk,
        [9] = Phrases.IoClosed,
        [11] = Phrases.IoShared,
        [16] = Phrases.IoShared,
        [20] = Phrases.IoNotFolder,
        [21] = Phrases.IoFolder,
        [24] = Phrases.IoTooManyOpen,
        [26] = Phrases.IoShared,
        [27] = Phrases.IoTooLarge,
        [28] = Phrases.IoFull,
        [30] = Phrases.IoReadOnly,
        [36] = Phrases.IoNameTooLong,
        [40] = Phrases.IoLinks,
        [122] = Phrases.IoFull,
        [unchecked((int)0x80070020)] = Phrases.IoShared,
        [unchecked((int)0x80070070)] = Phrases.IoFull,
    };

    /// <param name="e">What was thrown for the file.</param>
    public static Phrase Of(Exception e) =>
        e switch
        {
            FileNotFoundException => Phrases.IoNoFile,
            DirectoryNotFoundException => Phrases.IoNoDirectory,
            PathTooLongException => Phrases.IoNameTooLong,
            UnauthorizedAccessException { InnerException: IOException inner } when Reasons.TryGetValue(inner.HResult, out var reason) =>
                reason,
            UnauthorizedAccessException => Phrases.IoPermission,
            System.Text.DecoderFallbackException => Phrases.IoNotUtf8,
            _ when IsShared(e) => Phrases.IoShared,
            IOException when e.Message.Contains("already exists", StringComparison.Ordinal) => Phrases.IoNotFolder,
            _ => Reasons.GetValueOrDefault(e.HResult) ?? Phrases.IoSystem(e.HResult),
        };

    /// <summary>True if another program, or another run, has the file open.</summary>
    public static bool IsShared(Exception e) =>
        e is IOException
        && (
            Reasons.GetValueOrDefault(e.HResult)?.Key == Phrases.IoShared.Key
            || e.Message.Contains("another process", StringComparison.Ordinal)
        );
}
