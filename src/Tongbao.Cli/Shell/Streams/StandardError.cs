using System.Text;
using Tongbao.Formats;

namespace Tongbao.Cli.Shell.Streams;

/// <summary>Standard error. What cannot be said there cannot be said anywhere, and changes nothing.</summary>
internal sealed class StandardError : WriteOnlyStream
{
    private readonly Stream? _windows = OperatingSystem.IsWindows() ? Console.OpenStandardError() : null;

    /// <summary>The same for lines of text.</summary>
    public static StreamWriter Text() =>
        new(new StandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            if (_windows is null)
                Descriptor.Write(Descriptor.Error, buffer);
            else
                _windows.Write(buffer);
        }
        catch (Exception e) when (e is IOException or PipeClosedException)
        {
            // It is closed, full, or nobody reads it.
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
