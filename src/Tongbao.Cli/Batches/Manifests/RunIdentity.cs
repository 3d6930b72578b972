using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Workers;
using Tongbao.Profiles;
using Tongbao.Reading.External;
using Tongbao.Reading.Recognition;
using Tongbao.Recognition;

namespace Tongbao.Cli.Batches.Manifests;

/// <summary>What, beside an input's bytes, decides what is written for it.</summary>
/// <param name="Tool">Version of the tool, with its source revision.</param>
/// <param name="Rules">Name and hash of the rule profile.</param>
/// <param name="Provenance">How much is said of where words are.</param>
/// <param name="Reading">The format of inputs, which pages are recognised, and a hash of every other option that is not the
/// default.</param>
internal sealed record RunIdentity(string Tool, string Rules, string Provenance, string Reading)
{
    public static RunIdentity Of(ReadOptions options) =>
        new(
            ToolVersion.Text,
            options.RuleSource is { } rules ? $"{rules.Name} {Hash(Text(rules))}" : "default",
            options.Provenance.ToString().ToLowerInvariant(),
            $"{options.InputFormat?.ToString().ToLowerInvariant() ?? "auto"}, ocr {Ocr(options)}{Others(options)}"
        );

    // If nothing recognises scans, they are not read; once there is something, or something else, their output is another.
    private static string Ocr(ReadOptions options)
    {
        var mode = options.Ocr.ToString().ToLowerInvariant();
        if (options.Ocr == OcrMode.Never)
            return mode;
        if (options.OcrEngine != OcrEngine.OcrMyPdf)
        {
            var recogniser = new OnnxRecogniser(options.OcrModels);
            if (recogniser.Missing is null)
                return $"{mode} {recogniser.Identity}";
        }

        return options.OcrEngine == OcrEngine.Onnx || ExternalProgram.Find(OcrMyPdf.Name) is null
            ? "missing"
            : $"{mode} {options.OcrLanguage}";
    }

    // An option that nobody thought of here still makes another run. Left out are those above, and those that change no output:
    // a password opens the same document, and a limit that is hit gives no output.
    private static string Others(ReadOptions options)
    {
        var standard = new ReadOptions();
        var others = options with
        {
            RuleSource = null,
            Provenance = standard.Provenance,
            InputFormat = null,
            Ocr = standard.Ocr,
            OcrEngine = standard.OcrEngine,
            OcrModels = null,
            OcrLanguage = standard.OcrLanguage,
            Passwords = null,
            OcrTimeout = standard.OcrTimeout,
            OcrJobs = standard.OcrJobs,
            Format = standard.Format,
        };
        return others == standard ? "" : $", {Hash(JsonSerializer.Serialize(others, MessageContext.Default.ReadOptions))}";
    }

    private static string Text(ProfileSource rules) => rules.Base is { } below ? $"{rules.Text}\0{Text(below)}" : rules.Text;

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
