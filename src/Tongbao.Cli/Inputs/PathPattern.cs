using Microsoft.Extensions.FileSystemGlobbing;

namespace Tongbao.Cli.Inputs;

/// <summary>Which files of a folder are meant: globs over the path below it, with <c>*</c> and <c>**</c>, whatever the case.</summary>
/// <remarks>A pattern without a slash fits a name at any depth; one that fits a folder takes all below it.</remarks>
internal sealed class PathPattern
{
    private readonly Matcher _matcher = new(StringComparison.OrdinalIgnoreCase);
    private readonly Matcher _excluded = new(StringComparison.OrdinalIgnoreCase);

    /// <param name="include">What is meant.</param>
    /// <param name="exclude">What is left out of it.</param>
    public PathPattern(IEnumerable<string> include, IEnumerable<string> exclude)
    {
        Include = [.. include];
        foreach (var pattern in Include)
            _matcher.AddInclude(AnyDepth(pattern));
        foreach (var pattern in exclude)
        {
            foreach (var each in (string[])[AnyDepth(pattern), AnyDepth(pattern).TrimEnd('/') + "/**"])
            {
                _matcher.AddExclude(each);
                _excluded.AddInclude(each);
            }
        }
    }

    /// <param name="given">What the user says is meant; nothing for what is usual, and folders of pictures.</param>
    /// <param name="usual">What is meant where nobody says so.</param>
    /// <param name="exclude">What is left out of it.</param>
    public static PathPattern Of(IReadOnlyList<string>? given, IEnumerable<string> usual, IEnumerable<string> exclude) =>
        given is { Count: > 0 } ? new PathPattern(given, exclude) : new PathPattern(usual, exclude) { TakesPictures = true };

    /// <summary>What is meant, as it was given.</summary>
    public IReadOnlyList<string> Include { get; }

    /// <summary>True where nobody says which files are meant: then folders of pictures are, too.</summary>
    private bool TakesPictures { get; init; }

    /// <summary>True for a folder whose pictures are the pages of one notice: it is meant, and none of its pages is left out.</summary>
    /// <param name="relative">Its path below the folder, with <c>/</c>.</param>
    /// <param name="pages">The names of the pictures.</param>
    public bool FitsPictures(string relative, IEnumerable<string> pages) =>
        TakesPictures
            ? !IsExcluded(relative) && !pages.Any(page => IsExcluded($"{relative}/{page}"))
            : Fits(relative) && !pages.Any(page => Fits($"{relative}/{page}"));

    /// <param name="relative">A path below the folder, with <c>/</c>.</param>
    public bool Fits(string relative) => _matcher.Match(relative).HasMatches;

    private bool IsExcluded(string relative) => _excluded.Match(relative).HasMatches;

    private static string AnyDepth(string pattern) => pattern.TrimEnd('/').Contains('/') ? pattern : $"**/{pattern}";
}
