namespace Tongbao.Tests.Support;

/// <summary>The hand-written source files of the checkout.</summary>
internal static class SourceTree
{
    public static string Library { get; } = Path.Combine(Repository.Root, "src", "Tongbao");

    /// <summary>Every .cs file below <paramref name="folders"/>, what builds leave behind excepted, in a stable order.</summary>
    public static IReadOnlyList<string> Files(params string[] folders)
    {
        string[] made =
        [
            $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}",
            $"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}",
        ];
        return
        [
            .. folders
                .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
                .Where(path => !made.Any(path.Contains))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The path from the checkout's root, with slashes.</summary>
    public static string Name(string path) => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');
}
