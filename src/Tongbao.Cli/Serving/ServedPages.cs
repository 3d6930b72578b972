using Tongbao.Cli.Diffs;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Shell;
using Tongbao.Languages;

namespace Tongbao.Cli.Serving;

/// <summary>What a server may show, by name: what is not in it does not exist, whatever path is asked for.</summary>
internal sealed class ServedPages
{
    private readonly Dictionary<string, Input> _inputs;

    private ServedPages(IReadOnlyList<DiffPair> pairs)
    {
        Names = [.. pairs.Select(pair => pair.Name)];
        _inputs = pairs
            .Where(pair => pair.Actual is not null)
            .ToDictionary(
                pair => pair.Name,
                pair => new Input(pair.Actual!, pair.Name) { Expected = pair.Expected },
                StringComparer.Ordinal
            );
    }

    /// <summary>In ordinal order; those of outputs without their notice among them.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The notices of a folder, each with its output where there is one: it is then compared with that.</summary>
    /// <param name="outputs">A folder of outputs, of notices, or of both.</param>
    /// <param name="notices">The folder of the notices; may be the same.</param>
    /// <param name="pattern">Which of its files are notices.</param>
    /// <exception cref="UsageException">There is nothing to show.</exception>
    public static ServedPages Find(string outputs, string notices, PathPattern pattern)
    {
        var pairs = DiffPairs.Find(outputs, notices, parse: true, pattern, mayBegin: false);
        return pairs.Count > 0 ? new ServedPages(pairs) : throw new UsageException(Phrases.ErrorNothingToServe(outputs));
    }

    /// <summary>Null for a name that is not served, or whose notice is not there.</summary>
    public Input? Find(string name) => _inputs.GetValueOrDefault(name);
}
