using Tongbao.Formats;

namespace Tongbao.Tables.Sheets;

/// <summary>What a ZIP archive is written to, so that its bytes are the same on every system and every stream.</summary>
/// <remarks>
/// It cannot be sought in, whatever the stream behind it can: an archive on a file then does not differ from one on a
/// pipe. And it writes 0 where the directory of the archive would name the operating system.
/// </remarks>
internal sealed class ZipOutput(Stream output) : WriteOnlyStream
{
    // APPNOTE.TXT 4.3.12: signature, then the version of the writer and its system in a byte each.
    private static ReadOnlySpan<byte> DirectoryEntry => "PK\u0001\u0002"u8;

    private const int SystemOffset = 5;

    /// <summary>True when no more parts follow, only the directory: from then on its signature cannot be part of a text.</summary>
    public bool IsDirectory { get; set; }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (!IsDirectory || !buffer.StartsWith(DirectoryEntry))
        {
            output.Write(buffer);
            return;
        }

        output.Write(buffer[..SystemOffset]);
        output.WriteByte(0);
        output.Write(buffer[(SystemOffset + 1)..]);
    }

    public override void Flush() => output.Flush();
}
