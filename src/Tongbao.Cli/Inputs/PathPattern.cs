using Microsoft.Extensions.FileSystemGlobbing;

namespace Tongbao.Cli.Inputs;

/// <summary>Which files of a folder are meant: globs over the path below it, with <c>*</c> and <c>**</c>, whatever the case.</summary>
/// <remarks>A pattern without a slash fits a name at any depth; one that fits a folder takes all below it.</remarks>
internal sealed class PathPattern
{
    private readonly Matcher _matcher = new(StringComparison.OrdinalIgnoreCase);

    /// <param name="include">What is meant.</param>
    /// <param name="exclude">What is left out of it.</param>
    public PathPattern(IEnumerable<string> include, IEnumerable<string> exclude)
    {
        Include = [.. include];
        foreach (var pattern in Include)
            _matcher.AddInclude(AnyDepth(pattern));
        foreach (var pattern in exclude)
        {
            _matcher.AddExclude(AnyDepth(pattern));
            _matcher.AddExclude(AnyDepth(pattern).TrimEnd('/') + "/**");
        }
    }

    /// <summary>What is meant, as it was given.</summary>
    public IReadOnlyList<string> Include { get; }

    /// <param name="relative">A path below the folder, with <c>/</c>.</param>
    public bool Fits(string relative) => _matcher.Match(relative).HasMatches;

    private static string AnyDepth(string pattern) => pattern.TrimEnd('/').Contains('/') ? pattern : $"**/{pattern}";
}
