using Tongbao.Languages;

namespace Tongbao.Cli.Inputs;

/// <summary>The files of walked folders that nobody reads, by ending: no folder is read in part without a word.</summary>
internal sealed class PassedOver
{
    /// <summary>How many are named of those that somebody may have corrected.</summary>
    private const int MaxNames = 20;

    private readonly SortedDictionary<string, int> _endings = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _replaced = [];
    private int _ofPrograms;

    /// <summary>True if there are any.</summary>
    public bool Any => _endings.Count + _replaced.Count + _ofPrograms > 0;

    /// <summary>A file that is none of those asked for.</summary>
    public void Add(string name)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        _endings[ending] = _endings.GetValueOrDefault(ending) + 1;
    }

    /// <summary>An output whose notice a later run wrote in another format.</summary>
    public void AddReplaced(string path) => _replaced.Add(path);

    /// <summary>A file that a program put beside documents, or a hidden one.</summary>
    public void AddOfPrograms() => _ofPrograms++;

    /// <summary>The files of another walk.</summary>
    public void Add(PassedOver others)
    {
        foreach (var (ending, count) in others._endings)
            _endings[ending] = _endings.GetValueOrDefault(ending) + count;
        _replaced.AddRange(others._replaced);
        _ofPrograms += others._ofPrograms;
    }

    /// <summary><c>passed over: 12 .jpg, 3 .md, 1 without ending, 2 hidden or lock files</c></summary>
    public Phrase Said =>
        Phrases.PassedOverAll(
            PhraseValue.Of([
                .. _endings.OrderByDescending(ending => ending.Value).Select(ending => (PhraseValue)Of(ending.Key, ending.Value)),
                .. _replaced.Count == 0
                    ? []
                    : new PhraseValue[]
                    {
                        Phrases.PassedOverReplaced(
                            _replaced.Count,
                            PhraseValue.First(MaxNames, [.. _replaced.Select(path => (PhraseValue)path)])
                        ),
                    },
                .. _ofPrograms == 0 ? [] : new PhraseValue[] { Phrases.PassedOverHidden(PhraseValue.Grouped(_ofPrograms)) },
            ])
        );

    private static Phrase Of(string ending, int count) =>
        ending.Length == 0
            ? Phrases.PassedOverNoEnding(PhraseValue.Grouped(count))
            : Phrases.PassedOverEnding(PhraseValue.Grouped(count), ending);
}
