using System.Security.Cryptography;
using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Shell;
using Tongbao.Languages;

namespace Tongbao.Cli.Batches;

/// <summary>
/// What a running batch has done so far: a manifest in the order in which documents were finished. For a table each line also holds the
/// notice, behind a tab. A killed run leaves it, and <c>--resume</c> goes on from it.
/// </summary>
internal sealed class Journal : IDisposable
{
    private const long None = -1;

    private readonly string _path;
    private readonly FileStream _file;
    private readonly long[] _offsets;
    private readonly bool[] _adopted;

    private Journal(string path, FileStream file, int inputs)
    {
        _path = path;
        _file = file;
        _offsets = new long[inputs];
        Array.Fill(_offsets, None);
        _adopted = new bool[inputs];
    }

    /// <param name="path">The file; no two runs can have it open.</param>
    /// <param name="inputs">How many inputs the batch has.</param>
    /// <param name="keep">True to keep what a former run left.</param>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static Journal Open(string path, int inputs, bool keep)
    {
        try
        {
            if (SpecialFile.IsAt(path) || new FileInfo(path).LinkTarget is not null)
                throw new OutputException(Phrases.ErrorJournalSpecial(path));
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            // Unbuffered: a line is with the system as soon as it is written, and outlives the process.
            return new Journal(
                path,
                new FileStream(path, keep ? FileMode.OpenOrCreate : FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 0),
                inputs
            );
        }
        catch (IOException e) when (IoReason.IsShared(e))
        {
            throw new OutputException(Phrases.ErrorOtherRun(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(Phrases.ErrorNotWritten(path, IoReason.Of(e)));
        }
    }

    /// <summary>
    /// The lines that a former run left, each with its offset. What it could not finish is cut off, and a notice that is not the one that
    /// was written is left out.
    /// </summary>
    public List<FormerLine> Former()
    {
        var (lines, end) = Lines(_file);
        _file.SetLength(end);
        return lines;
    }

    /// <summary>The same of a journal that is not opened and stays as it is; empty where there is none.</summary>
    /// <exception cref="OutputException">Another run has it open, or it cannot be read.</exception>
    public static List<FormerLine> Look(string path)
    {
        if (!File.Exists(path))
            return [];
        try
        {
            using var file = File.OpenRead(path);
            return Lines(file).Former;
        }
        catch (IOException e) when (IoReason.IsShared(e))
        {
            throw new OutputException(Phrases.ErrorOtherRun(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(Phrases.ErrorNotRead(path, IoReason.Of(e)));
        }
    }

    /// <summary>Takes over a former line as the one of this input.</summary>
    public void Adopt(int index, long offset)
    {
        _offsets[index] = offset;
        _adopted[index] = true;
    }

    /// <summary>True when the input has its line.</summary>
    public bool Has(int index) => _offsets[index] != None;

    /// <exception cref="OutputException">The disk is full, or the like.</exception>
    public void Append(int index, ManifestEntry entry, ReadOnlySpan<byte> notice)
    {
        var line = (notice.IsEmpty ? entry : entry with { OutputSha256 = Hash(notice) }).ToLine();
        byte[] whole = notice.IsEmpty ? [.. line, (byte)'\n'] : [.. line, (byte)'\t', .. notice, (byte)'\n'];
        try
        {
            _offsets[index] = _file.Seek(0, SeekOrigin.End);
            _adopted[index] = false;
            _file.Write(whole);
        }
        catch (IOException e)
        {
            throw new OutputException(Phrases.ErrorNotWritten(_path, IoReason.Of(e)));
        }
    }

    /// <summary>The line of an input; its notice is null where there is none.</summary>
    /// <exception cref="OutputException">It is not what was written.</exception>
    public (ManifestEntry Entry, byte[]? Notice) Read(int index)
    {
        _file.Position = _offsets[index];
        var line = LineReader.Read(_file).FirstOrDefault().Line ?? throw Changed();
        var tab = Array.IndexOf(line, (byte)'\t');
        var entry = ManifestEntry.FromLine(tab < 0 ? line : line.AsSpan(0, tab)) ?? throw Changed();
        if (tab >= 0 && !IsWhole(entry, line.AsSpan(tab + 1)))
            throw Changed();
        return (_adopted[index] ? entry.CarriedOver() : entry, tab < 0 ? null : line[(tab + 1)..]);
    }

    private static (List<FormerLine> Former, long End) Lines(Stream file)
    {
        var (former, end) = (new List<FormerLine>(), 0L);
        foreach (var (line, offset) in LineReader.Read(file))
        {
            var tab = line.AsSpan().IndexOf((byte)'\t');
            if (
                ManifestEntry.FromLine(tab < 0 ? line : line.AsSpan(0, tab)) is { } entry
                && (tab < 0 || IsWhole(entry, line.AsSpan(tab + 1)))
            )
                former.Add(new FormerLine(entry, tab >= 0, offset));
            end = offset + line.Length + 1;
        }

        return (former, end);
    }

    private static bool IsWhole(ManifestEntry entry, ReadOnlySpan<byte> notice) => entry.OutputSha256 == Hash(notice);

    private static string Hash(ReadOnlySpan<byte> notice) => Convert.ToHexStringLower(SHA256.HashData(notice));

    private OutputException Changed() => new(Phrases.ErrorJournalChanged(_path));

    /// <summary>Closes it and removes the file: the manifest has taken its place.</summary>
    public void Delete()
    {
        Dispose();
        File.Delete(_path);
    }

    public void Dispose() => _file.Dispose();
}
