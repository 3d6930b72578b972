using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Tongbao.Cli.Reading;
using Tongbao.Reading.External;
using Tongbao.Reading.Recognition;

namespace Tongbao.Cli.Batches;

/// <summary>What, beside an input's bytes, decides what is written for it.</summary>
/// <param name="Tool">Version of the tool, with its source revision.</param>
/// <param name="Rules">Name and hash of the rule profile.</param>
/// <param name="Provenance">How much is said of where words stand.</param>
/// <param name="Reading">As what inputs are read, and which pages by OCR.</param>
internal sealed record RunIdentity(string Tool, string Rules, string Provenance, string Reading)
{
    /// <summary>Version of this tool.</summary>
    public static string ToolVersion { get; } =
        typeof(RunIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    public static RunIdentity Of(ReadOptions settings) =>
        new(
            ToolVersion,
            settings.RulesText is null
                ? "default"
                : $"{settings.RulesName} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(settings.RulesText)))}",
            settings.Provenance.ToString().ToLowerInvariant(),
            $"{settings.InputFormat?.ToString().ToLowerInvariant() ?? "auto"}, ocr {Ocr(settings)}"
        );

    // Where OCRmyPDF is missing, scans are not read; once it is there, they are another matter.
    private static string Ocr(ReadOptions settings) =>
        settings.Ocr == OcrMode.Never ? "never"
        : ExternalProgram.Find(OcrMyPdf.Name) is null ? "missing"
        : $"{settings.Ocr.ToString().ToLowerInvariant()} {settings.OcrLanguage}";
}
