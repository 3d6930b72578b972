using System.Runtime.CompilerServices;

namespace Tongbao.Tests.Support;

/// <summary>Paths of the checkout, found from where this file was compiled.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..", ".."));

    public static string Samples => Path.Combine(Root, "samples");

    /// <summary>Notices with gold that are not part of the project; tests on them skip where the folder is missing.</summary>
    public static string SharedNotices => Path.Combine(Root, "..", "shared", "notices");

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
