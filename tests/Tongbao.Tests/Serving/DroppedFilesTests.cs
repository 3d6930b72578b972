using Tongbao.Cli.Serving;

namespace Tongbao.Tests.Serving;

public sealed class DroppedFilesTests : IDisposable
{
    private readonly DroppedFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("通报.txt", "通报.txt")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData(@"C:\Users\a\通报.docx", "通报.docx")]
    [InlineData("a\nb.txt", "a_b.txt")]
    [InlineData("..", "_")]
    [InlineData("", "_")]
    public void A_file_goes_by_its_own_name_whatever_a_browser_calls_it(string name, string kept) =>
        Assert.Equal(kept, _files.Keep(name, new MemoryStream([1])).Kept!.Relative);

    [Fact]
    public void The_bytes_are_kept_as_they_came_until_the_server_ends()
    {
        var path = _files.Keep("a.txt", new MemoryStream([1, 2, 3])).Kept!.Path;

        Assert.Equal([1, 2, 3], File.ReadAllBytes(path));
        _files.Dispose();
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused_and_not_kept()
    {
        var endless = new Zeros();
        var (kept, refused) = _files.Keep("a.pdf", endless);

        Assert.Null(kept);
        Assert.Equal("more than 64 MB", refused!.In(Language.English));
        Assert.InRange(endless.Given, DroppedFiles.MaxBytes, DroppedFiles.MaxBytes + (1 << 20));
    }

    /// <summary>A stream that never ends.</summary>
    private sealed class Zeros : MemoryStream
    {
        public long Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            Given += buffer.Length;
            return buffer.Length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
