using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Tongbao.Reading.External;

/// <summary>What Linux knows of a file and .NET does not say: statx(2).</summary>
/// <param name="Mode">Its type and permissions, inode(7).</param>
/// <param name="Owner">Number of the user whose it is.</param>
internal readonly record struct FileStatus(int Mode, uint Owner)
{
    /// <summary>Relative to the working folder; do not follow a link; ask for type and owner.</summary>
    private const int WorkingFolder = -100,
        NoFollow = 0x100,
        TypeAndOwner = 0x1 | 0x8;

    /// <summary>Size of the answer, and where owner and mode are in it.</summary>
    private const int Size = 256,
        OwnerAt = 20,
        ModeAt = 28;

    /// <summary>inode(7): the bits of a mode that say the type; a regular file; a folder.</summary>
    private const int TypeBits = 0xF000,
        Regular = 0x8000,
        Folder = 0x4000;

    /// <summary>True for a device, a pipe, a socket or a link.</summary>
    public bool IsSpecial => (Mode & TypeBits) is not (Regular or Folder);

    /// <summary>True for a folder of the user that runs this process.</summary>
    public bool IsOwnFolder => (Mode & TypeBits) == Folder && Owner == User();

    /// <summary>Null if nothing is there, or on another system.</summary>
    public static FileStatus? Of(string path, bool followLink)
    {
        var answer = new byte[Size];
        return OperatingSystem.IsLinux() && Ask(WorkingFolder, path, followLink ? 0 : NoFollow, TypeAndOwner, answer) == 0
            ? new FileStatus(
                BinaryPrimitives.ReadUInt16LittleEndian(answer.AsSpan(ModeAt)),
                BinaryPrimitives.ReadUInt32LittleEndian(answer.AsSpan(OwnerAt))
            )
            : null;
    }

    [
        DllImport("libc", EntryPoint = "statx", BestFitMapping = false, ThrowOnUnmappableChar = true),
        DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)
    ]
    private static extern int Ask(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, [Out] byte[] answer);

    [DllImport("libc", EntryPoint = "geteuid"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern uint User();
}
