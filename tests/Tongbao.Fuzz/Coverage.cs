using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace Tongbao.Fuzz;

/// <summary>
/// Which branches of the instrumented assemblies (<c>sharpfuzz Tongbao.dll</c>) ran, and how often, as AFL counts them: pairs of branches,
/// in eight classes of frequency.
/// </summary>
internal sealed unsafe class Coverage : IDisposable
{
    /// <summary>How many pairs of branches are told apart.</summary>
    public const int Size = 1 << 16;

    private readonly byte* _counts = (byte*)NativeMemory.AllocZeroed(Size);
    private readonly byte[] _seen = new byte[Size];

    public Coverage() => Trace.SharedMem = _counts;

    /// <summary>How many pairs of branches ran so far.</summary>
    public int Pairs { get; private set; }

    public void Dispose() => NativeMemory.Free(_counts);

    /// <summary>Call before a run.</summary>
    public void Clear()
    {
        new Span<byte>(_counts, Size).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>True if the run reached something that none before it did.</summary>
    public bool IsNew()
    {
        var isNew = false;
        for (var i = 0; i < Size; i++)
        {
            if (_counts[i] == 0 || (_seen[i] & Class(_counts[i])) != 0)
                continue;
            if (_seen[i] == 0)
                Pairs++;
            _seen[i] |= Class(_counts[i]);
            isNew = true;
        }

        return isNew;
    }

    /// <summary>The classes of frequency of the last run: a bit a class, a byte a pair.</summary>
    public byte[] Classes()
    {
        var classes = new byte[Size];
        for (var i = 0; i < Size; i++)
            classes[i] = _counts[i] == 0 ? (byte)0 : Class(_counts[i]);
        return classes;
    }

    private static byte Class(byte count) =>
        count switch
        {
            1 => 1,
            2 => 2,
            3 => 4,
            < 8 => 8,
            < 16 => 16,
            < 32 => 32,
            < 128 => 64,
            _ => 128,
        };
}
