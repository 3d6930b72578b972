using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Languages;

namespace Tongbao.Cli.Batches.Manifests;

/// <summary>Lines of a file as bytes. One that has no end was never finished, and is left out.</summary>
internal static class LineReader
{
    private const int Chunk = 1 << 14;

    /// <summary>Longest line, in bytes: an entry and the text of a notice.</summary>
    private const int MaxLine = ReadLimits.Line + ReadLimits.Text;

    /// <param name="file">Read from its position on; may be moved between two lines.</param>
    /// <returns>Each line without its end, with the offset of its first byte.</returns>
    /// <exception cref="UsageException">A line is longer than any that is written.</exception>
    public static IEnumerable<(byte[] Line, long Offset)> Read(Stream file)
    {
        var (start, next) = (file.Position, file.Position);
        var chunk = new byte[Chunk];
        using var line = new MemoryStream();
        while (true)
        {
            file.Position = next;
            var length = file.Read(chunk);
            if (length == 0)
                yield break;
            next += length;
            for (var from = 0; from < length; )
            {
                var end = chunk.AsSpan(from, length - from).IndexOf((byte)'\n');
                line.Write(chunk, from, end < 0 ? length - from : end);
                if (line.Length > MaxLine)
                    throw new UsageException(Phrases.ErrorLineTooLong(MaxLine >> 20));
                if (end < 0)
                    break;
                from += end + 1;
                yield return (line.ToArray(), start);
                start += line.Length + 1;
                line.SetLength(0);
            }
        }
    }
}
