using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;

namespace Tongbao.Cli.Settings;

/// <summary>Every setting. One more is one more property here, and a row of docs/en/configuration.md.</summary>
internal static class KnownSettings
{
    private static readonly string DefaultMemory = $"{ReadLimits.DefaultMemory >> 30}GiB";

    public static Setting<FileInfo?> Rules { get; } =
        new(
            "rules",
            new Option<string?>("--rules") { Description = SpokenLanguage.Say(Phrases.HelpProfile), HelpName = "FILE" },
            "",
            Text(Phrases.SchemaRules),
            value => value.Texts.Count == 0 ? null : new FileInfo(Path.Combine(value.Folder ?? "", value.Text))
        );

    public static Setting<FileInfo?> PasswordFile { get; } =
        new(
            "passwordFile",
            new Option<string?>("--password-file") { Description = SpokenLanguage.Say(Phrases.HelpPasswordFile), HelpName = "FILE" },
            "",
            Text(Phrases.SchemaPasswordFile),
            value => value.Texts.Count == 0 ? null : new FileInfo(Path.Combine(value.Folder ?? "", value.Text))
        );

    public static Setting<LanguageChoice> Language { get; } = Choice("lang", "--lang", Phrases.HelpLang, LanguageChoice.Auto);

    public static Setting<OutputFormat> Format { get; } = Choice("format", "--format", Phrases.HelpFormat, OutputFormat.Yaml, "-f");

    public static Setting<Provenance> Provenance { get; } =
        Choice("provenance", "--provenance", Phrases.HelpProvenance, Tongbao.Provenance.Pages);

    public static Setting<int> Jobs { get; } =
        new(
            "jobs",
            Plain("--jobs", Phrases.HelpJobs, "N", Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture), "-j"),
            Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture),
            language => new JsonObject
            {
                ["type"] = "integer",
                ["minimum"] = 1,
                ["description"] = Phrases.HelpJobs.In(language),
            },
            value =>
                int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs >= 1
                    ? jobs
                    : throw value.Wrong(Phrases.ExpectedJobs)
        );

    public static Setting<TimeSpan> Timeout { get; } =
        new("timeout", Plain("--timeout", Phrases.HelpTimeout, "TIME", "60s"), "60s", Text(Phrases.SchemaTimeout), value =>
            Quantity.Time(value.Text, value.Name)
        );

    public static Setting<long> Memory { get; } =
        new("memory", Plain("--memory", Phrases.HelpMemory, "SIZE", DefaultMemory), DefaultMemory, Text(Phrases.SchemaMemory), value =>
            Quantity.Size(value.Text, value.Name, ReadLimits.LeastMemory)
        );

    public static Setting<OcrMode> Ocr { get; } = Choice("ocr", "--ocr", Phrases.HelpOcr, OcrMode.Auto);

    public static Setting<OcrEngine> OcrEngine { get; } =
        Choice("ocrEngine", "--ocr-engine", Phrases.HelpOcrEngine, Tongbao.OcrEngine.Auto);

    public static Setting<DirectoryInfo?> OcrModels { get; } =
        new(
            "ocrModels",
            new Option<string?>("--ocr-models") { Description = SpokenLanguage.Say(Phrases.HelpOcrModels), HelpName = "DIR" },
            "",
            Text(Phrases.SchemaOcrModels),
            value => value.Texts.Count == 0 ? null : new DirectoryInfo(Path.Combine(value.Folder ?? "", value.Text))
        );

    public static Setting<string> OcrLanguage { get; } =
        new(
            "ocrLang",
            Plain("--ocr-lang", Phrases.HelpOcrLang, "LANG", "chi_sim"),
            "chi_sim",
            language => new JsonObject
            {
                ["type"] = "string",
                ["pattern"] = "^[A-Za-z0-9_]+(\\+[A-Za-z0-9_]+)*$",
                ["description"] = Phrases.HelpOcrLang.In(language),
            },
            value =>
                value.Text.Split('+').All(name => name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
                    ? value.Text
                    : throw value.Wrong(Phrases.ExpectedLanguage)
        );

    public static Setting<TimeSpan> OcrTimeout { get; } =
        new("ocrTimeout", Plain("--ocr-timeout", Phrases.HelpOcrTimeout, "TIME", "10m"), "10m", Text(Phrases.SchemaOcrTimeout), value =>
            Quantity.Time(value.Text, value.Name)
        );

    public static Setting<FailOn> FailOn { get; } = Choice("failOn", "--fail-on", Phrases.HelpFailOn, Settings.FailOn.Error);

    public static Setting<IReadOnlyList<string>> Include { get; } =
        List("include", "--include", Phrases.HelpInclude(PhraseValue.Of(NoticeFiles.Patterns)));

    public static Setting<IReadOnlyList<string>> Exclude { get; } = List("exclude", "--exclude", Phrases.HelpExclude);

    public static Setting<ReportFormat> CheckFormat { get; } =
        Choice("check.format", "--format", Phrases.HelpCheckFormat, ReportFormat.Text, "-f");

    public static Setting<Severity> CheckSeverity { get; } = Choice("check.severity", "--severity", Phrases.HelpSeverity, Severity.Info);

    public static Setting<FailOn> CheckFailOn { get; } =
        Choice("check.failOn", "--fail-on", Phrases.HelpCheckFailOn, Settings.FailOn.Error);

    public static Setting<bool> CheckStrict { get; } =
        new(
            "check.strict",
            new Option<bool>("--strict") { Description = SpokenLanguage.Say(Phrases.HelpStrict) },
            "false",
            language => new JsonObject { ["type"] = "boolean", ["description"] = Phrases.SchemaStrict.In(language) },
            value => bool.TryParse(value.Text, out var strict) ? strict : throw value.Wrong(Phrases.ExpectedBoolean)
        );

    /// <summary>All of them, as the file may hold them.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        Language,
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

    private static Setting<T> Choice<T>(string key, string option, Phrase description, T fallback, params string[] aliases)
        where T : struct, Enum
    {
        var values = Enum.GetNames<T>().Select(name => name.ToLowerInvariant()).ToArray();
        return new Setting<T>(
            key,
            Shell.Choice.Of(option, description, fallback, aliases),
            fallback.ToString().ToLowerInvariant(),
            language => new JsonObject
            {
                ["enum"] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]),
                ["description"] = description.In(language),
            },
            value =>
                values.Contains(value.Text) ? Enum.Parse<T>(value.Text, ignoreCase: true) : throw value.Wrong(string.Join(", ", values))
        );
    }

    private static Setting<IReadOnlyList<string>> List(string key, string option, Phrase description) =>
        new(
            key,
            new Option<string[]>(option) { Description = SpokenLanguage.Say(description), HelpName = "GLOB" },
            "",
            language => new JsonObject
            {
                ["type"] = "array",
                ["items"] = new JsonObject { ["type"] = "string" },
                ["description"] = description.In(language),
            },
            value => value.Texts
        );

    private static Option<string> Plain(string name, Phrase description, string helpName, string fallback, params string[] aliases) =>
        new(name, aliases)
        {
            Description = SpokenLanguage.Say(description),
            HelpName = helpName,
            DefaultValueFactory = _ => fallback,
        };

    private static Func<Language, JsonObject> Text(Phrase description) =>
        language => new JsonObject { ["type"] = "string", ["description"] = description.In(language) };
}
