using Tongbao.Cli.Shell;

namespace Tongbao.Cli.Settings;

/// <summary>How files with findings may be called.</summary>
internal static class ReportFormats
{
    public static FileEndings<ReportFormat> Endings { get; } =
        new(
            (ReportFormat.Text, ["txt", "log"]),
            (ReportFormat.Json, ["json"]),
            (ReportFormat.Ndjson, ["ndjson", "jsonl"]),
            (ReportFormat.Sarif, ["sarif", "sarif.json", "json"]),
            (ReportFormat.Github, ["txt", "log"]),
            (ReportFormat.Junit, ["xml"]),
            (ReportFormat.Gitlab, ["json"])
        );
}
