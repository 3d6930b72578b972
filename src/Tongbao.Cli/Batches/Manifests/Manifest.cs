using Tongbao.Cli.Shell;
using Tongbao.Languages;

namespace Tongbao.Cli.Batches.Manifests;

/// <summary>The manifest: one line an input, in the order of their paths.</summary>
/// <param name="Header">Of a part's manifest; null for a whole one.</param>
/// <param name="Entries">Read as they are taken.</param>
internal sealed record Manifest(ShardHeader? Header, IEnumerable<ManifestEntry> Entries)
{
    /// <exception cref="UsageException">It cannot be read, or a line of it is none.</exception>
    public static Manifest Read(string path)
    {
        var header = Lines(path).Select(line => ShardHeader.FromLine(line)).FirstOrDefault();
        return new Manifest(header, Lines(path).Skip(header is null ? 0 : 1).Select(line => Entry(line, path)));
    }

    /// <exception cref="OutputException">It cannot be written.</exception>
    public void Write(string path, string scratch) =>
        OutputFile.Write(
            path,
            stream =>
            {
                if (Header is not null)
                    WriteLine(stream, Header.ToLine());
                foreach (var entry in Entries)
                    WriteLine(stream, entry.ToLine());
            },
            scratch
        );

    /// <summary>Writes a line and its end.</summary>
    public static void WriteLine(Stream stream, ReadOnlySpan<byte> line)
    {
        stream.Write(line);
        stream.WriteByte((byte)'\n');
    }

    private static IEnumerable<byte[]> Lines(string path)
    {
        using var file = Open(path);
        foreach (var (line, _) in LineReader.Read(file))
            yield return line;
    }

    private static FileStream Open(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Phrases.ErrorManifestNotRead(path, IoReason.Of(e)));
        }
    }

    private static ManifestEntry Entry(byte[] line, string path) =>
        ManifestEntry.FromLine(line) ?? throw new UsageException(Phrases.ErrorManifestLine(path));
}
