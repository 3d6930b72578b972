using Tongbao.Cli.Shell;

namespace Tongbao.Cli.Diffs.Reports;

/// <summary>How files with differences may be called.</summary>
internal static class DiffFormats
{
    public static FileEndings<DiffFormat> Endings { get; } =
        new(
            (DiffFormat.Text, ["txt", "log"]),
            (DiffFormat.Json, ["json"]),
            (DiffFormat.Ndjson, ["ndjson", "jsonl"]),
            (DiffFormat.Junit, ["xml"]),
            (DiffFormat.Github, ["txt", "log"])
        );
}
