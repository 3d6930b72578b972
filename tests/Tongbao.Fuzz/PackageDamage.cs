using System.IO.Compression;

namespace Tongbao.Fuzz;

/// <summary>Damages what is in a zip package, and packs it anew with checksums that are right.</summary>
/// <param name="random">Chooses the part.</param>
/// <param name="damage">Damages it.</param>
internal sealed class PackageDamage(Random random, Damage damage)
{
    /// <summary>A package with one damaged part; one that cannot be unpacked is damaged as it is.</summary>
    public byte[] Of(byte[] package) => Unpack(package) is { Count: > 0 } parts ? Of(parts) : damage.Of(package, package);

    private byte[] Of(List<(string Name, byte[] Bytes)> parts)
    {
        var chosen = random.Next(parts.Count);
        // Parts that say the text are damaged most.
        for (var tries = 0; tries < 2 && parts[chosen].Bytes.Length < 1000; tries++)
            chosen = random.Next(parts.Count);
        parts[chosen] = (parts[chosen].Name, damage.Of(parts[chosen].Bytes, parts[random.Next(parts.Count)].Bytes));
        if (random.Next(20) == 0 && parts.Count > 1)
            parts.RemoveAt(random.Next(parts.Count));
        if (random.Next(20) == 0)
            parts.Add(parts[random.Next(parts.Count)]);
        return Pack(parts);
    }

    // None of a package that an earlier run damaged so that it cannot be unpacked any more.
    private static List<(string Name, byte[] Bytes)> Unpack(byte[] package)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(package));
            return [.. zip.Entries.Select(entry => (entry.FullName, Read(entry)))];
        }
#pragma warning disable CA1031 // what the library throws for a damaged archive is no promise of its own
        catch (Exception)
#pragma warning restore CA1031
        {
            return [];
        }
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var part = entry.Open();
        using var bytes = new MemoryStream();
        part.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] Pack(List<(string Name, byte[] Bytes)> parts)
    {
        using var package = new MemoryStream();
        using (var zip = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(bytes);
            }
        }

        return package.ToArray();
    }
}
