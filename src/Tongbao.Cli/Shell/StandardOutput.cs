using Tongbao.Formats;

namespace Tongbao.Cli.Shell;

/// <summary>Standard output as bytes. A disk that is full behind it is told as for a file.</summary>
internal sealed class StandardOutput : WriteOnlyStream
{
    private readonly Stream _stdout = Console.OpenStandardOutput();

    /// <exception cref="OutputException">It cannot be written.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _stdout.Write(buffer);
        }
        catch (IOException e)
        {
            throw new OutputException($"standard output cannot be written: {e.Message}");
        }
    }

    public override void Flush() => _stdout.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _stdout.Dispose();
        base.Dispose(disposing);
    }
}
