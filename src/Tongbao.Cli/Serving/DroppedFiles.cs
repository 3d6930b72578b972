using System.Globalization;
using Tongbao.Cli.Inputs;
using Tongbao.Languages;
using Tongbao.Reading.External;

namespace Tongbao.Cli.Serving;

/// <summary>Files that were dropped on the index: in a folder that only this user can enter, and that goes with the server.</summary>
internal sealed class DroppedFiles : IDisposable
{
    /// <summary>Bytes that one file may have: scans have some tens of millions.</summary>
    public const long MaxBytes = 64 << 20;

    /// <summary>Bytes of all of them, so that nobody fills the disk.</summary>
    private const long MaxTotal = 1 << 30;

    private readonly PrivateFolder _folder = new();
    private readonly Lock _gate = new();
    private long _total;
    private int _count;

    /// <summary>Keeps a file.</summary>
    /// <param name="name">What it is called; folders before it are left out.</param>
    /// <param name="content">Read to its end, or until it is too much.</param>
    /// <returns>The file, or why it was refused.</returns>
    public (Input? Kept, Phrase? Refused) Keep(string name, Stream content)
    {
        lock (_gate)
        {
            var path = Path.Combine(_folder.PathOf((++_count).ToString(CultureInfo.InvariantCulture)), BaseName(name));
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                var bytes = Copy(content, path, Math.Min(MaxBytes, MaxTotal - _total));
                if (bytes is null)
                {
                    File.Delete(path);
                    return (null, _total + MaxBytes > MaxTotal ? Phrases.ViewDropFull : Phrases.ViewDropTooLarge(MaxBytes >> 20));
                }

                _total += bytes.Value;
                return (new Input(path, BaseName(name)), null);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return (null, Phrases.ViewDropNotKept(IoReason.Of(e)));
            }
        }
    }

    public void Dispose() => _folder.Dispose();

    // How many bytes were copied; null when there are more than are allowed.
    private static long? Copy(Stream content, string path, long most)
    {
        using var file = new FileStream(path, FileMode.CreateNew);
        var buffer = new byte[1 << 16];
        var bytes = 0L;
        for (int read; (read = content.Read(buffer)) > 0; bytes += read)
        {
            if (bytes + read > most)
                return null;
            file.Write(buffer, 0, read);
        }

        return bytes;
    }

    // A name from a browser may be anything.
    private static string BaseName(string name)
    {
        var last = name.Split('/', '\\')[^1];
        var printable = string.Concat(last.Select(c => char.IsControl(c) ? '_' : c)).Trim();
        return printable is "" or "." or ".." ? "_" : printable;
    }
}
