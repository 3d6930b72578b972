using System.Text;
using Tongbao.Formats;

namespace Tongbao.Cli.Shell.Streams;

/// <summary>Standard output as bytes. A disk that is full behind it is told as for a file.</summary>
internal sealed class StandardOutput : WriteOnlyStream
{
    private readonly Stream? _windows = OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : null;

    /// <summary>Its name as a file.</summary>
    public const string SystemName = "/dev/stdout";

    private static readonly string[] Names = ["-", SystemName, "/dev/fd/1", "/proc/self/fd/1"];

    /// <summary>True for an output that stands for standard output: none, <c>-</c>, or the name that the system has for it.</summary>
    public static bool IsMeant(string? output) => output is null || Names.Contains(output, StringComparer.Ordinal);

    /// <summary>The same for lines of text.</summary>
    public static StreamWriter Text() =>
        new(new StandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };

    /// <exception cref="OutputException">It cannot be written.</exception>
    /// <exception cref="PipeClosedException">Nobody reads it any more.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            if (_windows is null)
                Descriptor.Write(Descriptor.Output, buffer);
            else
                _windows.Write(buffer);
        }
        catch (IOException e)
        {
            throw new OutputException($"standard output cannot be written: {e.Message}");
        }
    }

    public override void Flush() => _windows?.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _windows?.Dispose();
        base.Dispose(disposing);
    }
}
