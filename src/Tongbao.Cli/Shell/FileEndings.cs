using Tongbao.Languages;

namespace Tongbao.Cli.Shell;

/// <summary>What the name of an output says of its format, and what <c>-f</c> says of it: the two must agree.</summary>
/// <param name="rows">The endings of each format, without the dot, the usual one first. An ending that several have means the first of
/// them, where nobody says which.</param>
internal sealed class FileEndings<T>(params (T Format, string[] Endings)[] rows)
    where T : struct, Enum
{
    // Files of these endings are never written here: what such a name would hold is not what it says.
    private static readonly string[] Telling =
    [
        .. (string[])["pdf", "doc", "docx", "docm", "wps", "rtf", "odt", "xls", "xlsm", "et", "ods", "db", "sqlite", "gz", "zip"],
        .. (string[])["html", "htm", "xml", "sarif", "yaml", "yml", "json", "ndjson", "jsonl", "csv", "xlsx", "parquet"],
    ];

    /// <summary>True for a name with an ending that says what the file is, of whatever command.</summary>
    public static bool IsTelling(string name) => Telling.Contains(Path.GetExtension(name).TrimStart('.'), StringComparer.OrdinalIgnoreCase);

    /// <summary>The format of an output.</summary>
    /// <param name="output">Its name; null for standard output.</param>
    /// <param name="asked">What <c>-f</c> says; null if it is silent.</param>
    /// <returns>Null if neither says anything.</returns>
    /// <exception cref="UsageException">They contradict each other, or nothing here is written in files of that ending.</exception>
    public T? Decide(string? output, T? asked)
    {
        if (output is null || Longest(output) is not { } ending)
        {
            return output is null || !IsTelling(output) ? asked : throw new UsageException(Phrases.ErrorEnding(output, All()));
        }

        if (asked is not { } format)
            return rows.First(row => row.Endings.Contains(ending)).Format;
        if (rows.Any(row => row.Format.Equals(format) && row.Endings.Contains(ending)))
            return asked;
        throw new UsageException(Phrases.ErrorEndingOther(output, Name(format)));
    }

    private string? Longest(string output) =>
        rows.SelectMany(row => row.Endings)
            .Where(ending => output.EndsWith($".{ending}", StringComparison.OrdinalIgnoreCase))
            .MaxBy(ending => ending.Length);

    private PhraseValue All() => PhraseValue.Of(rows.SelectMany(row => row.Endings).Distinct().Select(ending => $".{ending}"));

    private static string Name(T format) => format.ToString().ToLowerInvariant();
}
