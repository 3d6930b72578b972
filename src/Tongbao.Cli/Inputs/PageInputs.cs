using Tongbao.Cli.Shell;
using Tongbao.Documents;
using Tongbao.Languages;

namespace Tongbao.Cli.Inputs;

/// <summary>Pictures that are the pages of one notice → one input.</summary>
internal static class PageInputs
{
    /// <summary>A folder that holds nothing else; it gives the notice its name.</summary>
    public static Input OfFolder(string folder) =>
        new(folder, Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))));

    /// <summary>True for a folder of pictures that do not say in which order they are pages.</summary>
    public static bool AreUnordered(string folder)
    {
        var names = new DirectoryInfo(folder)
            .EnumerateFileSystemInfos()
            .Select(entry => entry.Name)
            .Where(name => !PictureFolder.IsOfPrograms(name))
            .ToList();
        return names.Count > 1 && names.TrueForAll(PageNames.IsPicture) && PageNames.InOrder(names) is null;
    }

    /// <summary>Pictures that were named one by one; the first gives the notice its name.</summary>
    /// <param name="named">As they stand on the command line.</param>
    /// <param name="hasList">True when others come from a list.</param>
    /// <exception cref="UsageException">They are no files that are named here.</exception>
    public static Input Of(IReadOnlyList<string> named, bool hasList)
    {
        if (hasList || named.Contains(Input.Stdin) || named.Count == 0 || !named.All(File.Exists))
            throw new UsageException(Phrases.ErrorAsPages);
        var pages = IsOfShell(named) ? Numbered(named) ?? named : named;
        return new Input(pages[0], Path.GetFileName(pages[0])) { Pages = pages };
    }

    // In the order in which a shell names the files of a glob, 10 stands before 2. Any other order is the user's own.
    private static bool IsOfShell(IReadOnlyList<string> named) =>
        named.Zip(named.Skip(1)).All(pair => string.CompareOrdinal(pair.First, pair.Second) < 0);

    private static List<string>? Numbered(IReadOnlyList<string> named) =>
        named.Select(Path.GetDirectoryName).Distinct().Count() == 1
        && PageNames.InOrder(named.Select(page => Path.GetFileName(page))) is { } names
            ? [.. names.Select(name => named.First(page => Path.GetFileName(page) == name))]
            : null;
}
