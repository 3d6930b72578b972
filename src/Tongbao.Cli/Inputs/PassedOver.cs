using Tongbao.Languages;

namespace Tongbao.Cli.Inputs;

/// <summary>The files of walked folders that nobody reads, by ending: no folder is read in part without a word.</summary>
internal sealed class PassedOver
{
    /// <summary>How many are named of those that somebody may have corrected.</summary>
    private const int MaxNames = 20;

    private readonly SortedDictionary<string, int> _endings = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _replaced = [];
    private readonly List<string> _left = [];
    private int _ofPrograms;

    /// <summary>A file that is none of those asked for.</summary>
    public void Add(string name)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        _endings[ending] = _endings.GetValueOrDefault(ending) + 1;
    }

    /// <summary>An output whose notice a later run wrote in another format.</summary>
    public void AddReplaced(string path) => _replaced.Add(path);

    /// <summary>An output that is left of a former run, its input gone: it is read, and looks like the others.</summary>
    public void AddLeft(string path) => _left.Add(path);

    /// <summary>A file that a program put beside documents, or a hidden one.</summary>
    public void AddOfPrograms() => _ofPrograms++;

    /// <summary>The files of another walk.</summary>
    public void Add(PassedOver others)
    {
        foreach (var (ending, count) in others._endings)
            _endings[ending] = _endings.GetValueOrDefault(ending) + count;
        _replaced.AddRange(others._replaced);
        _left.AddRange(others._left);
        _ofPrograms += others._ofPrograms;
    }

    /// <summary><c>passed over: 12 .jpg, 3 .md, 1 without ending, 2 hidden or lock files</c>, and what is left of a former run; nothing
    /// where there is nothing to say.</summary>
    public IEnumerable<Phrase> Said
    {
        get
        {
            PhraseValue[] parts =
            [
                .. _endings.OrderByDescending(ending => ending.Value).Select(ending => (PhraseValue)Of(ending.Key, ending.Value)),
                .. _replaced.Count == 0 ? [] : new PhraseValue[] { Phrases.PassedOverReplaced(_replaced.Count, Names(_replaced)) },
                .. _ofPrograms == 0 ? [] : new PhraseValue[] { Phrases.PassedOverHidden(PhraseValue.Grouped(_ofPrograms)) },
            ];
            if (parts.Length > 0)
                yield return Phrases.PassedOverAll(PhraseValue.Of(parts));
            if (_left.Count > 0)
                yield return Phrases.PassedOverLeft(_left.Count, Names(_left));
        }
    }

    private static PhraseValue Names(List<string> paths) => PhraseValue.First(MaxNames, [.. paths.Select(path => (PhraseValue)path)]);

    private static Phrase Of(string ending, int count) =>
        ending.Length == 0
            ? Phrases.PassedOverNoEnding(PhraseValue.Grouped(count))
            : Phrases.PassedOverEnding(PhraseValue.Grouped(count), ending);
}
