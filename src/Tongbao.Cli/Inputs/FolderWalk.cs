using Tongbao.Documents;
using Tongbao.Languages;

namespace Tongbao.Cli.Inputs;

/// <summary>
/// A folder, however deep → the inputs in it. What cannot be walked is an input with a problem, so that nothing is passed over in silence.
/// </summary>
internal sealed class FolderWalk
{
    private readonly PathPattern _pattern;
    private readonly List<Input> _found = [];

    private readonly PassedOver? _passedOver;

    private FolderWalk(PathPattern pattern, PassedOver? passedOver) => (_pattern, _passedOver) = (pattern, passedOver);

    /// <param name="folder">Where to begin.</param>
    /// <param name="pattern">Which files are meant.</param>
    /// <param name="passedOver">Told of every other file; null if nobody asks.</param>
    /// <returns>In ordinal order of the relative path.</returns>
    public static List<Input> Run(string folder, PathPattern pattern, PassedOver? passedOver = null)
    {
        var self = new FolderWalk(pattern, passedOver);
        self.Walk(new DirectoryInfo(folder), "", [RealPath(new DirectoryInfo(folder))]);
        self._found.Sort((a, b) => string.CompareOrdinal(a.Relative, b.Relative));
        return self._found;
    }

    private void Walk(DirectoryInfo folder, string prefix, List<string> above)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = folder.GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Add(folder, prefix.TrimEnd('/'), Phrases.InputFolderClosed(IoReason.Of(e)));
            return;
        }

        if (prefix.Length > 0 && PictureFolder.NamesOf(entries) is { } pages && _pattern.FitsPictures(prefix.TrimEnd('/'), pages))
        {
            Add(folder, prefix.TrimEnd('/'), null);
            return;
        }

        var files = entries.OfType<FileInfo>().Select(file => file.Name).ToHashSet();
        foreach (var entry in entries)
        {
            var relative = prefix + entry.Name;
            if (entry is DirectoryInfo && (NoticeFiles.BelongsToPage(entry.Name, files) || NoticeFiles.IsOfPrograms(entry.Name)))
                continue;
            if (entry is DirectoryInfo below)
                Descend(below, relative, above);
            else if (PictureFolder.IsOfPrograms(entry.Name))
                _passedOver?.AddOfPrograms();
            else if (_pattern.Fits(relative))
                Add(entry, relative, IsNotUtf8(entry) ? Phrases.InputNameNotUtf8 : null);
            else
                _passedOver?.Add(entry.Name);
        }
    }

    private void Descend(DirectoryInfo folder, string relative, List<string> above)
    {
        string real;
        try
        {
            real = RealPath(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Add(folder, relative, Phrases.InputFolderClosed(IoReason.Of(e)));
            return;
        }

        if (above.Contains(real))
        {
            Add(folder, relative, Phrases.InputLinkAbove);
            return;
        }

        var before = _found.Count;
        Walk(folder, relative + "/", [.. above, real]);
        if (_found.Count == before && _pattern.Fits(relative))
            Add(folder, relative, Phrases.InputFolder);
    }

    private void Add(FileSystemInfo entry, string relative, Phrase? problem) =>
        _found.Add(new Input(entry.ToString(), relative) { Problem = problem, IsMet = true });

    private static string RealPath(DirectoryInfo folder) => folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder.FullName;

    // A name that is not UTF-8 comes with replacement characters, and by that name nothing is there.
    private static bool IsNotUtf8(FileSystemInfo entry) => entry.Name.Contains('\uFFFD') && !entry.Exists;
}
