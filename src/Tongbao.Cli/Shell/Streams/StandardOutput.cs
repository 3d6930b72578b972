using System.Text;
using Tongbao.Formats;
using Tongbao.Languages;

namespace Tongbao.Cli.Shell.Streams;

/// <summary>Standard output as bytes. A disk that is full behind it is told as for a file.</summary>
internal sealed class StandardOutput : WriteOnlyStream
{
    private readonly Stream? _windows = OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : null;

    /// <summary>The same for lines of text.</summary>
    public static StreamWriter Text() =>
        new(new StandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };

    /// <exception cref="OutputException">It cannot be written.</exception>
    /// <exception cref="PipeClosedException">Nobody reads it any more.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        OutputFile.Writes();
        try
        {
            if (_windows is null)
                Descriptor.Write(Descriptor.Output, buffer);
            else
                _windows.Write(buffer);
        }
        catch (IOException e)
        {
            throw new OutputException(Phrases.ErrorStdout(IoReason.Of(e)));
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
