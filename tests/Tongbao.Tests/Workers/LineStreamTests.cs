using System.Text;
using System.Text.Json;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Workers;

namespace Tongbao.Tests.Workers;

public class LineStreamTests
{
    private const int Limit = 400;

    [Fact]
    public void What_was_written_is_read_message_by_message_with_the_text_after_each()
    {
        using var bytes = new MemoryStream();
        using (var sender = new LineStream(Stream.Null, bytes, Limit, Limit))
        {
            Write(sender, "a.txt", "first\nand more"u8);
            Write(sender, "b\n.txt", []);
        }

        using var receiver = Receiver(bytes.ToArray());
        Assert.Equal("a.txt", Read(receiver));
        Assert.Equal("first\nand more"u8.ToArray(), receiver.ReadText(14));
        Assert.Equal("b\n.txt", Read(receiver));
        Assert.Null(Read(receiver));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"path\":\"a.t")]
    [InlineData("{\"path\":\"a.txt\"}")]
    public void Input_that_is_cut_off_before_the_end_of_a_line_has_ended(string input)
    {
        using var receiver = Receiver(Encoding.UTF8.GetBytes(input));

        Assert.Null(Read(receiver));
    }

    [Fact]
    public void Input_that_is_cut_off_inside_a_text_has_ended()
    {
        using var receiver = Receiver("1234"u8.ToArray());

        Assert.Null(receiver.ReadText(5));
    }

    [Fact]
    public void A_line_may_be_as_long_as_the_limit_and_no_longer()
    {
        using var longest = Receiver(Encoding.UTF8.GetBytes($"{new string(' ', Limit)}\n"));
        Assert.ThrowsAny<JsonException>(() => Read(longest));

        using var longer = Receiver(Encoding.UTF8.GetBytes(new string(' ', Limit + 1)));
        Assert.Throws<TooLongException>(() => Read(longer));
    }

    [Fact]
    public void A_line_without_an_end_is_given_up_at_the_limit()
    {
        using var receiver = new LineStream(new EndlessSpaces(), Stream.Null, Limit, Limit);

        Assert.Throws<TooLongException>(() => Read(receiver));
    }

    [Fact]
    public void A_text_may_be_as_long_as_the_limit_and_no_longer()
    {
        using var receiver = Receiver(new byte[Limit]);

        Assert.Throws<TooLongException>(() => receiver.ReadText(Limit + 1));
        Assert.Equal(Limit, receiver.ReadText(Limit)!.Length);
    }

    private static LineStream Receiver(byte[] input) => new(new MemoryStream(input), Stream.Null, Limit, Limit);

    private static void Write(LineStream stream, string path, ReadOnlySpan<byte> text) =>
        stream.Write(new ReadRequest(path, "a.txt", "a.txt", null), MessageContext.Default.ReadRequest, text);

    private static string? Read(LineStream stream) => stream.Read(MessageContext.Default.ReadRequest)?.Path;

    private sealed class EndlessSpaces : MemoryStream
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => Fill(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer) => Fill(buffer);

        private static int Fill(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            return buffer.Length;
        }
    }
}
