using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;

namespace Tongbao.Cli.Settings;

/// <summary>Every setting. One more is one more property here, and a line in README's table.</summary>
internal static class KnownSettings
{
    private static readonly string DefaultMemory = $"{ReadLimits.DefaultMemory >> 30}GiB";

    public static Setting<FileInfo?> Rules { get; } =
        new(
            "rules",
            new Option<string?>("--rules")
            {
                Description = "A rule profile of your own (YAML); extends: default, or a file, lays it over that one.",
                HelpName = "FILE",
            },
            "",
            Text("A rule profile, relative to this file."),
            value => value.Texts.Count == 0 ? null : new FileInfo(Path.Combine(value.Folder ?? "", value.Text))
        );

    public static Setting<FileInfo?> PasswordFile { get; } =
        new(
            "passwordFile",
            new Option<string?>("--password-file")
            {
                Description = "Passwords of encrypted PDFs, one a line; a glob of files and a tab before one say whose it is.",
                HelpName = "FILE",
            },
            "",
            Text("A file with passwords of encrypted PDFs, relative to this file."),
            value => value.Texts.Count == 0 ? null : new FileInfo(Path.Combine(value.Folder ?? "", value.Text))
        );

    public static Setting<OutputFormat> Format { get; } =
        Choice(
            "format",
            "--format",
            "What to write: a file for each notice (yaml, json), or all in one (ndjson, csv, xlsx, parquet).",
            OutputFormat.Yaml,
            "-f"
        );

    public static Setting<Provenance> Provenance { get; } =
        Choice(
            "provenance",
            "--provenance",
            "How much to say of where words stand: nothing, the page, or page, lines, boxes and rule of every text.",
            Tongbao.Provenance.Pages
        );

    public static Setting<int> Jobs { get; } =
        new(
            "jobs",
            Plain(
                "--jobs",
                "How many worker processes read at the same time; one for each core when left out.",
                "N",
                Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture),
                "-j"
            ),
            Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture),
            () =>
                new JsonObject
                {
                    ["type"] = "integer",
                    ["minimum"] = 1,
                    ["description"] = "How many worker processes read at the same time; one for each core when left out.",
                },
            value =>
                int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs >= 1
                    ? jobs
                    : throw value.Wrong("1 or more")
        );

    public static Setting<TimeSpan> Timeout { get; } =
        new(
            "timeout",
            Plain("--timeout", "How long one document may take.", "TIME", "60s"),
            "60s",
            Text("How long one document may take: 60s, 500ms, 2m."),
            value => Quantity.Time(value.Text, value.Name)
        );

    public static Setting<long> Memory { get; } =
        new(
            "memory",
            Plain("--memory", "How much memory one document may need.", "SIZE", DefaultMemory),
            DefaultMemory,
            Text("How much memory one document may need: 1GiB, 512MiB."),
            value => Quantity.Size(value.Text, value.Name, ReadLimits.LeastMemory)
        );

    public static Setting<OcrMode> Ocr { get; } =
        Choice("ocr", "--ocr", "Which pages of a PDF are read by OCR: scanned ones, all, or none.", OcrMode.Auto);

    public static Setting<OcrEngine> OcrEngine { get; } =
        Choice(
            "ocrEngine",
            "--ocr-engine",
            "What recognises scans: models by ONNX Runtime where they are installed, else OCRmyPDF; or one of the two.",
            Tongbao.OcrEngine.Auto
        );

    public static Setting<DirectoryInfo?> OcrModels { get; } =
        new(
            "ocrModels",
            new Option<string?>("--ocr-models")
            {
                Description = "The folder of the models that recognise scans; tongbao/ocr in the folder of the user's data when left out.",
                HelpName = "DIR",
            },
            "",
            Text("The folder of the models that recognise scans, relative to this file."),
            value => value.Texts.Count == 0 ? null : new DirectoryInfo(Path.Combine(value.Folder ?? "", value.Text))
        );

    public static Setting<string> OcrLanguage { get; } =
        new(
            "ocrLang",
            Plain("--ocr-lang", "Language of scanned pages, as Tesseract calls it; several joined by +.", "LANG", "chi_sim"),
            "chi_sim",
            () =>
                new JsonObject
                {
                    ["type"] = "string",
                    ["pattern"] = "^[A-Za-z0-9_]+(\\+[A-Za-z0-9_]+)*$",
                    ["description"] = "Language of scanned pages, as Tesseract calls it; several joined by +.",
                },
            value =>
                value.Text.Split('+').All(name => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
                    ? value.Text
                    : throw value.Wrong("a language of Tesseract, such as chi_sim or chi_sim+eng")
        );

    public static Setting<TimeSpan> OcrTimeout { get; } =
        new(
            "ocrTimeout",
            Plain("--ocr-timeout", "How much longer one document may take when it is scanned.", "TIME", "10m"),
            "10m",
            Text("How much longer one document may take when it is scanned: 10m, 90s."),
            value => Quantity.Time(value.Text, value.Name)
        );

    public static Setting<FailOn> FailOn { get; } =
        Choice("failOn", "--fail-on", "Exit with 1 when a notice has a finding of this severity or above.", Settings.FailOn.Error);

    public static Setting<IReadOnlyList<string>> Include { get; } =
        List(
            "include",
            "--include",
            $"Which files of a folder to read; {NoticeFiles.Named} when left out, for check *.yaml, *.yml and *.json too."
        );

    public static Setting<IReadOnlyList<string>> Exclude { get; } =
        List("exclude", "--exclude", "Which files and folders of a folder to leave out.");

    public static Setting<ReportFormat> CheckFormat { get; } =
        Choice("check.format", "--format", "How to report findings.", ReportFormat.Text, "-f");

    public static Setting<Severity> CheckSeverity { get; } =
        Choice("check.severity", "--severity", "The least severity that is reported and counted.", Severity.Info);

    public static Setting<FailOn> CheckFailOn { get; } =
        Choice("check.failOn", "--fail-on", "Exit with 1 when there is a finding of this severity or above.", Settings.FailOn.Error);

    public static Setting<bool> CheckStrict { get; } =
        new(
            "check.strict",
            new Option<bool>("--strict") { Description = "Warnings fail too: --fail-on warning." },
            "false",
            () => new JsonObject { ["type"] = "boolean", ["description"] = "Warnings fail too." },
            value => bool.TryParse(value.Text, out var strict) ? strict : throw value.Wrong("true or false")
        );

    /// <summary>All of them, as the file may hold them.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        Rules,
        PasswordFile,
        Format,
        Provenance,
        Jobs,
        Timeout,
        Memory,
        Ocr,
        OcrEngine,
        OcrModels,
        OcrLanguage,
        OcrTimeout,
        FailOn,
        Include,
        Exclude,
        CheckFormat,
        CheckSeverity,
        CheckFailOn,
        CheckStrict,
    ];

    private static Setting<T> Choice<T>(string key, string option, string description, T fallback, params string[] aliases)
        where T : struct, Enum
    {
        var values = Enum.GetNames<T>().Select(name => name.ToLowerInvariant()).ToArray();
        return new Setting<T>(
            key,
            Shell.Choice.Of(option, description, fallback, aliases),
            fallback.ToString().ToLowerInvariant(),
            () =>
                new JsonObject
                {
                    ["enum"] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]),
                    ["description"] = description,
                },
            value =>
                values.Contains(value.Text) ? Enum.Parse<T>(value.Text, ignoreCase: true) : throw value.Wrong(string.Join(", ", values))
        );
    }

    private static Setting<IReadOnlyList<string>> List(string key, string option, string description) =>
        new(
            key,
            new Option<string[]>(option) { Description = description, HelpName = "GLOB" },
            "",
            () =>
                new JsonObject
                {
                    ["type"] = "array",
                    ["items"] = new JsonObject { ["type"] = "string" },
                    ["description"] = description,
                },
            value => value.Texts
        );

    private static Option<string> Plain(string name, string description, string helpName, string fallback, params string[] aliases) =>
        new(name, aliases)
        {
            Description = description,
            HelpName = helpName,
            DefaultValueFactory = _ => fallback,
        };

    private static Func<JsonObject> Text(string description) => () => new JsonObject { ["type"] = "string", ["description"] = description };
}
