namespace Tongbao.Cli.Reading;

/// <summary>What one document may cost.</summary>
/// <param name="Time">Wall-clock time, reading and parsing together.</param>
/// <param name="OcrTime">How much more time OCR may take, where a document is scanned.</param>
/// <param name="Memory">Managed heap of the worker, in bytes.</param>
internal sealed record ReadLimits(TimeSpan Time, TimeSpan OcrTime, long Memory)
{
    /// <summary>Below this the runtime itself does not start, in bytes.</summary>
    public const long LeastMemory = 64 << 20;

    /// <summary>What a document may need where nobody says otherwise, in bytes.</summary>
    public const long DefaultMemory = 1 << 30;

    /// <summary>
    /// How much a worker allocates before it looks for garbage, in bytes. A document is garbage as soon as it is answered: most of them fit
    /// in, and are never looked at.
    /// </summary>
    public long Nursery => Memory / 16;

    /// <summary>Longest line a worker may answer with, in bytes; its findings are all that makes it long.</summary>
    public const int Line = 64 << 20;

    /// <summary>Longest text a worker may answer with, in bytes: a notice of 3,000 pages has a tenth of it.</summary>
    public const int Text = 128 << 20;
}
