using System.ComponentModel;
using Tongbao.Languages;
using Tongbao.Reading.Conversions;
using Tongbao.Reading.External;
using Tongbao.Reading.Recognition;
using Tongbao.Recognition;
using Tongbao.Recognition.Pictures;

namespace Tongbao.Cli.Doctor;

/// <summary>A program, or data of one, that some inputs need.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Installed">Whether it is there and runs.</param>
/// <param name="Version">As it says itself; null when it is missing, or says none.</param>
/// <param name="Adds">What Tongbao can read with it.</param>
/// <param name="Install">How to get it on Debian.</param>
internal sealed record InstalledPart(string Name, bool Installed, string? Version, string Adds, string Install)
{
    private static readonly Phrase Scans = Phrases.DoctorScans;

    /// <summary>A program that does not say its version by then does not work.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <param name="languages">Those of scanned pages, joined by <c>+</c>.</param>
    /// <param name="models">Where models that recognise scans are; null for the folder of the user's data.</param>
    /// <param name="language">Of what they add.</param>
    public static IReadOnlyList<InstalledPart> All(string languages, string? models, Language language)
    {
        var known = Run("tesseract", "--list-langs")?.Split('\n', StringSplitOptions.TrimEntries) ?? [];
        return
        [
            Models(models, language),
            Program(language, "pdftoppm", PageRaster.Name, Phrases.DoctorRaster, PageRaster.Install, "-v"),
            Program(language, "OCRmyPDF", OcrMyPdf.Name, Scans, "apt-get install ocrmypdf"),
            Program(language, "Tesseract", "tesseract", Scans, "apt-get install tesseract-ocr"),
            .. languages
                .Split('+')
                .Select(data => new InstalledPart(
                    Phrases.DoctorLanguageData(data).In(language),
                    known.Contains(data),
                    null,
                    Scans.In(language),
                    $"apt-get install tesseract-ocr-{data.Replace('_', '-')}"
                )),
            Program(language, "LibreOffice", LibreOffice.Name, Phrases.DoctorOffice, "apt-get install libreoffice-writer"),
        ];
    }

    private static InstalledPart Models(string? folder, Language language)
    {
        var found = ModelFolder.Find(folder ?? ModelFolder.Default);
        return new InstalledPart(
            Phrases.DoctorModelsName.In(language),
            found is not null,
            found?.Path,
            Phrases.DoctorModels.In(language),
            ModelFolder.Install
        );
    }

    private static InstalledPart Program(
        Language language,
        string name,
        string program,
        Phrase adds,
        string install,
        string argument = "--version"
    ) =>
        Run(program, argument) is { } printed
            ? new InstalledPart(name, true, printed.Split('\n')[0].Trim(), adds.In(language), install)
            : new InstalledPart(name, false, null, adds.In(language), install);

    // Null when it is not there, or does not run.
    private static string? Run(string program, string argument)
    {
        try
        {
            return
                ExternalProgram.Find(program) is { } path
                && ExternalProgram.Run(path, [argument], Limit, CancellationToken.None) is { ExitCode: 0 } run
                ? run.Output + run.Error
                : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
