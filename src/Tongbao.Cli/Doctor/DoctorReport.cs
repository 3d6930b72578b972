using System.Collections;
using System.Runtime.InteropServices;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Shell;

namespace Tongbao.Cli.Doctor;

/// <summary>What <c>tongbao doctor</c> says.</summary>
/// <param name="Tongbao">Version of this tool.</param>
/// <param name="Dotnet">Version of the runtime.</param>
/// <param name="System">Operating system and processor.</param>
/// <param name="Parts">Programs and data of others that some inputs need.</param>
/// <param name="Configuration">The <c>tongbao.yaml</c> that holds; null when there is none.</param>
/// <param name="Variables">Names of the environment's variables that set something.</param>
internal sealed record DoctorReport(
    string Tongbao,
    string Dotnet,
    string System,
    IReadOnlyList<InstalledPart> Parts,
    string? Configuration,
    IReadOnlyList<string> Variables
)
{
    /// <summary>Version of this form.</summary>
    public string Schema { get; } = "tongbao.doctor/1";

    public static DoctorReport Make(ResolvedSettings settings, Language language) =>
        new(
            ToolVersion.Text,
            Environment.Version.ToString(),
            $"{RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}",
            InstalledPart.All(settings.Get(KnownSettings.OcrLanguage), settings.Get(KnownSettings.OcrModels)?.FullName, language),
            settings.File is { } file ? Path.GetFullPath(file.Path) : null,
            [
                .. Environment
                    .GetEnvironmentVariables()
                    .Cast<DictionaryEntry>()
                    .Select(entry => (string)entry.Key)
                    .Where(name => name.StartsWith("TONGBAO_", StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal),
            ]
        );
}
