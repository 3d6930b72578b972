using Tongbao.Cli.Diffs;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Shell;
using Tongbao.Languages;

namespace Tongbao.Cli.Serving;

/// <summary>What a server may show, by name: what is not in it does not exist, whatever path is asked for.</summary>
internal sealed class ServedPages
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Input> _inputs;
    private readonly List<string> _names;

    private ServedPages(IReadOnlyList<DiffPair> pairs)
    {
        _names = [.. pairs.Select(pair => pair.Name)];
        _inputs = pairs
            .Where(pair => pair.Actual is not null)
            .ToDictionary(
                pair => pair.Name,
                pair => new Input(pair.Actual!, pair.Name) { Expected = pair.Expected },
                StringComparer.Ordinal
            );
    }

    /// <summary>No pages yet.</summary>
    public static ServedPages None => new([]);

    /// <summary>Those that were added, the last one first, then the others in ordinal order; outputs without their notice among
    /// them.</summary>
    public IReadOnlyList<string> Names
    {
        get
        {
            lock (_gate)
                return [.. _names];
        }
    }

    /// <summary>All that can be read, in the order of their names.</summary>
    public IReadOnlyList<Input> Inputs => [.. Names.Select(Find).OfType<Input>()];

    /// <summary>The notices of a folder, each with its output where there is one: it is then compared with that.</summary>
    /// <param name="outputs">A folder of outputs, of notices, or of both.</param>
    /// <param name="notices">The folder of the notices; may be the same.</param>
    /// <param name="pattern">Which of its files are notices.</param>
    /// <exception cref="UsageException">There is nothing to show.</exception>
    public static ServedPages Find(string outputs, string notices, PathPattern pattern)
    {
        var pairs = DiffPairs.Find(outputs, notices, parse: true, pattern, mayBegin: false);
        return pairs.Count > 0
            ? new ServedPages(pairs)
            : throw new UsageException(Phrases.ErrorNothingToServe(outputs, PhraseValue.Of(pattern.Include)));
    }

    /// <summary>Null for a name that is not served, or whose notice is not there.</summary>
    public Input? Find(string name)
    {
        lock (_gate)
            return _inputs.GetValueOrDefault(name);
    }

    /// <summary>Adds a notice. Where another one has its name, it gets a number.</summary>
    /// <returns>The notice, by the name it is served by.</returns>
    public Input Add(Input input)
    {
        var sha256 = OutputFile.Sha256(input.Path);
        lock (_gate)
        {
            var name = input.Relative;
            for (var number = 2; _names.Contains(name); number++)
            {
                if (_inputs.GetValueOrDefault(name) is { } same && OutputFile.Sha256(same.Path) == sha256)
                    return same;
                name = $"{Path.GetFileNameWithoutExtension(input.Relative)} ({number}){Path.GetExtension(input.Relative)}";
            }

            _names.Insert(0, name);
            return _inputs[name] = input with { Relative = name };
        }
    }
}
