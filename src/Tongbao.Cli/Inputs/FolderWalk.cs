using Tongbao.Documents;
using Tongbao.Languages;

namespace Tongbao.Cli.Inputs;

/// <summary>
/// A folder, however deep → the inputs in it. What cannot be walked is an input with a problem, so that nothing is passed over in silence.
/// </summary>
internal sealed class FolderWalk
{
    private readonly string _root;
    private readonly PathPattern _pattern;
    private readonly PassedOver? _passedOver;
    private readonly List<Input> _found = [];

    private FolderWalk(string root, PathPattern pattern, PassedOver? passedOver) =>
        (_root, _pattern, _passedOver) = (root, pattern, passedOver);

    /// <param name="folder">Where to begin.</param>
    /// <param name="pattern">Which files are meant.</param>
    /// <param name="passedOver">Told of every other file; null if nobody asks.</param>
    /// <returns>In ordinal order of the relative path, each with its path as the folder was named.</returns>
    public static List<Input> Run(string folder, PathPattern pattern, PassedOver? passedOver = null)
    {
        var self = new FolderWalk(folder, pattern, passedOver);
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
            Add(prefix.TrimEnd('/'), Phrases.InputFolderClosed(IoReason.Of(e)));
            return;
        }

        if (prefix.Length > 0 && PictureFolder.NamesOf(entries) is { } pages && _pattern.FitsPictures(prefix.TrimEnd('/'), pages))
        {
            Add(prefix.TrimEnd('/'), null);
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
                Add(relative, IsNotUtf8(entry) ? Phrases.InputNameNotUtf8 : null);
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
            Add(relative, Phrases.InputFolderClosed(IoReason.Of(e)));
            return;
        }

        if (above.Contains(real))
        {
            Add(relative, Phrases.InputLinkAbove);
            return;
        }

        var before = _found.Count;
        Walk(folder, relative + "/", [.. above, real]);
        if (_found.Count == before && _pattern.Fits(relative))
            Add(relative, Phrases.InputFolder);
    }

    private void Add(string relative, Phrase? problem) =>
        _found.Add(
            new Input(_root == "." && relative.Length > 0 ? relative : Path.Combine(_root, relative), relative)
            {
                Problem = problem,
                IsMet = true,
            }
        );

    private static string RealPath(DirectoryInfo folder) => folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder.FullName;

    // A name that is not UTF-8 comes with replacement characters, and by that name nothing is there.
    private static bool IsNotUtf8(FileSystemInfo entry) => entry.Name.Contains('\uFFFD') && !entry.Exists;
}
