using System.Text;
using Tongbao.Cli.Shell;

namespace Tongbao.Cli.Diffs;

/// <summary>
/// Writes what is there over what was expected (<c>--update</c>), in the expected file's syntax. What has no partner any more is left.
/// </summary>
/// <param name="expected">The expected file or folder.</param>
/// <param name="pairs">All of them: a new output is written as the others are.</param>
internal sealed class Acceptance(string expected, IReadOnlyList<DiffPair> pairs)
{
    private readonly string _ending = Path.GetExtension(pairs.Select(pair => pair.Expected).FirstOrDefault(path => path is not null))
        is { Length: > 0 } ending
        ? ending
        : ".yaml";

    /// <summary>Files written so far.</summary>
    public int Written { get; private set; }

    /// <exception cref="OutputException">It cannot be written.</exception>
    public void Take(DiffResult result)
    {
        if (result.Actual is not { } notice || result.Status == DiffStatus.Same)
            return;
        var path = result.Pair.Expected ?? Path.Combine(expected, $"{result.Pair.Name}{_ending}");
        OutputFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(Text(notice, path))), OutputFile.ScratchName());
        Written++;
    }

    private static string Text(Notice notice, string path) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? NoticeJson.Write(notice) : NoticeYaml.Write(notice);
}
