using Tongbao.Cli.Inputs;
using Tongbao.Cli.Shell;
using Tongbao.Languages;

namespace Tongbao.Cli.Diffs;

/// <summary>Two files, or two folders → pairs by name: the path below the folder, without <c>.yaml</c> or <c>.json</c>.</summary>
internal static class DiffPairs
{
    /// <param name="expected">An output, or a folder of them.</param>
    /// <param name="actual">The same; with <paramref name="parse"/>, a notice or a folder of them.</param>
    /// <param name="parse">True when the actual side is to be parsed.</param>
    /// <param name="pattern">Which files of a folder of notices are meant.</param>
    /// <param name="mayBegin">True where a folder of expected outputs may still be missing.</param>
    /// <returns>In ordinal order of their names.</returns>
    /// <exception cref="UsageException">A side is not there, a file is compared with a folder, or two outputs of one folder are of the same
    /// notice.</exception>
    public static IReadOnlyList<DiffPair> Find(string expected, string actual, bool parse, PathPattern pattern, bool mayBegin)
    {
        var begins = mayBegin && !Path.Exists(expected) && Directory.Exists(actual);
        foreach (var side in (string[])[expected, actual])
        {
            if (!Path.Exists(side) && !(begins && side == expected))
                throw new UsageException(Phrases.ErrorNoSuchPath(side));
        }

        if (Directory.Exists(expected) != Directory.Exists(actual) && !begins)
            throw new UsageException(Phrases.ErrorDiffUnlike(expected, actual));
        if (!Directory.Exists(actual))
            return [new DiffPair(Path.GetFileName(parse ? actual : NameOf(expected)), expected, actual)];
        var (outputs, others) = (
            begins ? [] : Outputs(expected),
            parse
                ? FolderWalk
                    .Run(actual, pattern)
                    .ToDictionary(input => OutputName.Of(input.Relative), input => input.Path, StringComparer.Ordinal)
                : Outputs(actual)
        );
        return
        [
            .. outputs
                .Keys.Union(others.Keys)
                .Order(StringComparer.Ordinal)
                .Select(name => new DiffPair(name, outputs.GetValueOrDefault(name), others.GetValueOrDefault(name))),
        ];
    }

    /// <summary>The name of a notice by that of its output.</summary>
    public static string NameOf(string output) => OutputSniffer.HasEnding(output) ? Path.ChangeExtension(output, null) : output;

    private static Dictionary<string, string> Outputs(string folder)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var input in OutputSniffer.WorthReading(FolderWalk.Run(folder, new PathPattern(OutputSniffer.Patterns, []))))
        {
            if (!found.TryAdd(NameOf(input.Relative), input.Path))
                throw new UsageException(Phrases.ErrorTwoOutputs(folder, input.Relative, Path.GetFileName(found[NameOf(input.Relative)])));
        }

        return found;
    }
}
