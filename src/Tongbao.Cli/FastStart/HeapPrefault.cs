using System.Globalization;
using System.Runtime.InteropServices;

namespace Tongbao.Cli.FastStart;

/// <summary>
/// A heap that is there before it is asked for. A process that reads one document spends a third of its time on being given memory, 4 KiB
/// at a time, and on collecting garbage that its end would have taken away.
/// </summary>
internal static class HeapPrefault
{
    /// <summary>What most notices need, in bytes; one that needs more goes on as it would have without.</summary>
    private const long Size = 32 << 20;

    /// <summary>How much of <see cref="Size"/> is for the bytes of the file and other large objects.</summary>
    private const long ForLargeObjects = 4 << 20;

    /// <summary>The collector lays out its heap in pieces of this size.</summary>
    private const nint Region = 4 << 20;

    /// <summary>
    /// Where a fresh object stands, the memory for those that come is not further away than this, in bytes. Elsewhere are stacks.
    /// </summary>
    private const nint Span = 256 << 20;

    private const nint HugePage = 2 << 20;

    /// <summary>So many bytes more than are used already are asked for; more would only be cleared in vain.</summary>
    private const long Lead = 8 << 20;

    /// <summary>Linux: madvise(2), MADV_HUGEPAGE.</summary>
    private const int InHugePages = 14;

    /// <summary>Linux 5.14: madvise(2), MADV_POPULATE_WRITE.</summary>
    private const int NowToWrite = 23;

    private static int _begun;

    /// <summary>
    /// Puts off collections until the memory is used up, and asks for it ahead of its use, on a thread of its own; once in a process, on
    /// Linux. A system that does not know how gives it piece by piece, as ever.
    /// </summary>
    public static void Begin()
    {
        if (Interlocked.Exchange(ref _begun, 1) == 1)
            return;
        _ = GC.TryStartNoGCRegion(Size, ForLargeObjects);
        new Thread(Fetch) { IsBackground = true }.Start();
    }

    private static void Fetch()
    {
        long taken = 0;
        foreach (var (start, length) in Heap())
        {
            _ = Advise(start, length, InHugePages);
            // Piece by piece: meanwhile nobody else in the process can map anything.
            for (nint at = 0; at < length; at += HugePage)
            {
                while (taken - GC.GetTotalAllocatedBytes() > Lead)
                    Thread.Sleep(1);
                _ = Advise(start + at, nint.Min(HugePage, length - at), NowToWrite);
                taken += HugePage;
            }
        }
    }

    // proc(5): "7f0ba2c00000-7f0ba499f000 rw-p 00000000 00:00 0" is memory of nobody else that no file stands behind.
    private static IEnumerable<(nint Start, nint Length)> Heap()
    {
        var fresh = GCHandle.Alloc(new byte[1], GCHandleType.Pinned);
        var first = fresh.AddrOfPinnedObject() / Region * Region;
        fresh.Free();
        foreach (var mapping in File.ReadLines("/proc/self/maps"))
        {
            if (!mapping.TrimEnd().EndsWith(" rw-p 00000000 00:00 0", StringComparison.Ordinal))
                continue;
            var dash = mapping.IndexOf('-', StringComparison.Ordinal);
            var start = nint.Parse(mapping.AsSpan(0, dash), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            var end = nint.Parse(
                mapping.AsSpan(dash + 1, mapping.IndexOf(' ', StringComparison.Ordinal) - dash - 1),
                NumberStyles.HexNumber,
                CultureInfo.InvariantCulture
            );
            if (start >= first && start - first < Span && end - start >= Region / 4)
                yield return (start, end - start);
        }
    }

    [DllImport("libc", EntryPoint = "madvise"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Advise(nint address, nint length, int advice);
}
