using System.Globalization;

namespace Tongbao.Cli.Inputs;

/// <summary>The files of walked folders that nobody reads, by ending: no folder is read in part without a word.</summary>
internal sealed class PassedOver
{
    private readonly SortedDictionary<string, int> _endings = new(StringComparer.OrdinalIgnoreCase);
    private int _ofPrograms;

    /// <summary>True if there are any.</summary>
    public bool Any => _endings.Count + _ofPrograms > 0;

    /// <summary>A file that is none of those asked for.</summary>
    public void Add(string name)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        _endings[ending] = _endings.GetValueOrDefault(ending) + 1;
    }

    /// <summary>A file that a program put beside documents, or a hidden one.</summary>
    public void AddOfPrograms() => _ofPrograms++;

    /// <summary><c>passed over: 12 .jpg, 3 .md, 1 without ending, 2 hidden or lock files</c></summary>
    public override string ToString()
    {
        var parts = _endings
            .OrderByDescending(ending => ending.Value)
            .Select(ending => $"{Number(ending.Value)} {(ending.Key.Length == 0 ? "without ending" : ending.Key)}");
        return $"passed over: {string.Join(", ", _ofPrograms == 0 ? parts : parts.Append($"{Number(_ofPrograms)} hidden or lock files"))}";
    }

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
