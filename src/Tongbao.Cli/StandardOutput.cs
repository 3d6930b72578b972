namespace Tongbao.Cli;

/// <summary>Standard output as bytes. A disk that is full behind it is told as for a file.</summary>
internal sealed class StandardOutput : Stream
{
    private readonly Stream _stdout = Console.OpenStandardOutput();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

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

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _stdout.Dispose();
        base.Dispose(disposing);
    }
}
