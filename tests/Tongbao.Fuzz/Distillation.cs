using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Tongbao.Fuzz;

/// <summary>
/// Chooses, of all the files that guided runs found, the few that are kept in the repository: again and again the one that reaches most
/// for its size of what none chosen before it reaches.
/// </summary>
internal static class Distillation
{
    /// <summary>What a file costs beside its bytes.</summary>
    private const int Overhead = 1024;

    /// <summary>Writes the corpus of a format anew.</summary>
    /// <returns>Zero: it cannot fail but by an exception.</returns>
    public static int Run(Format format, Settings settings)
    {
        using var coverage = new Coverage();
        // What is reached for the first time (static data, compiled patterns) belongs to no file.
        foreach (var bytes in format.Seeds(settings.Samples))
            Reached(coverage, bytes);
        var files = format
            .Found(settings.Corpus)
            .Concat(format.Found(Path.Combine(settings.Out, "corpus")))
            .DistinctBy(Name)
            .Select(bytes => (Bytes: bytes, Reached: Reached(coverage, bytes)))
            .ToList();
        var seen = new byte[Coverage.Size];
        foreach (var bytes in format.Seeds(settings.Samples))
            Add(seen, Reached(coverage, bytes));

        var kept = new List<byte[]>();
        for (var left = settings.Distill; Next(files, seen, left) is { } next; left -= next.Bytes.Length)
        {
            Add(seen, next.Reached);
            kept.Add(next.Bytes);
        }

        var folder = Directory.CreateDirectory(Path.Combine(settings.Corpus, format.Name));
        foreach (var old in folder.EnumerateFiles())
            old.Delete();
        foreach (var bytes in kept)
            File.WriteAllBytes(Path.Combine(folder.FullName, $"{Name(bytes)}.bin"), bytes);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{format.Name}: {kept.Count} of {files.Count} files kept"));
        return 0;
    }

    /// <summary>The name of a file, by its content.</summary>
    public static string Name(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];

    private static byte[] Reached(Coverage coverage, byte[] bytes)
    {
        coverage.Clear();
        Trial.Run(bytes);
        return coverage.Classes();
    }

    private static (byte[] Bytes, byte[] Reached)? Next(List<(byte[] Bytes, byte[] Reached)> files, byte[] seen, int size)
    {
        var best = files
            .Where(file => file.Bytes.Length <= size)
            .Select(file => (File: file, Gain: Gain(file.Reached, seen)))
            .DefaultIfEmpty()
            .MaxBy(choice => choice.File.Bytes is null ? 0 : (double)choice.Gain / (choice.File.Bytes.Length + Overhead));
        return best.Gain > 0 ? best.File : null;
    }

    private static int Gain(byte[] reached, byte[] seen)
    {
        var more = MemoryMarshal.Cast<byte, ulong>(reached);
        var known = MemoryMarshal.Cast<byte, ulong>(seen);
        var gain = 0;
        for (var i = 0; i < more.Length; i++)
            gain += BitOperations.PopCount(more[i] & ~known[i]);
        return gain;
    }

    private static void Add(byte[] seen, byte[] reached)
    {
        for (var i = 0; i < seen.Length; i++)
            seen[i] |= reached[i];
    }
}
