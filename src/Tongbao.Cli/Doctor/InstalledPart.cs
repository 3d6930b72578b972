using System.ComponentModel;
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
    private const string Scans = "reads scanned notices";

    /// <summary>A program that does not say its version by then does not work.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <param name="languages">Those of scanned pages, joined by <c>+</c>.</param>
    /// <param name="models">Where models that recognise scans are; null for the folder of the user's data.</param>
    public static IReadOnlyList<InstalledPart> All(string languages, string? models)
    {
        var known = Run("tesseract", "--list-langs")?.Split('\n', StringSplitOptions.TrimEntries) ?? [];
        return
        [
            Models(models),
            Program("pdftoppm", PageRaster.Name, "draws the pages of scans for the models", PageRaster.Install, "-v"),
            Program("OCRmyPDF", OcrMyPdf.Name, Scans, "apt-get install ocrmypdf"),
            Program("Tesseract", "tesseract", Scans, "apt-get install tesseract-ocr"),
            .. languages
                .Split('+')
                .Select(language => new InstalledPart(
                    $"Tesseract's {language}",
                    known.Contains(language),
                    null,
                    Scans,
                    $"apt-get install tesseract-ocr-{language.Replace('_', '-')}"
                )),
            Program("LibreOffice", LibreOffice.Name, "reads .doc, .wps, .rtf and .odt", "apt-get install libreoffice-writer"),
        ];
    }

    private static InstalledPart Models(string? folder)
    {
        var found = ModelFolder.Find(folder ?? ModelFolder.Default);
        return new InstalledPart(
            "models",
            found is not null,
            found?.Path,
            "read scanned notices better and faster than OCRmyPDF",
            ModelFolder.Install
        );
    }

    private static InstalledPart Program(string name, string program, string adds, string install, string argument = "--version") =>
        Run(program, argument) is { } printed
            ? new InstalledPart(name, true, printed.Split('\n')[0].Trim(), adds, install)
            : new InstalledPart(name, false, null, adds, install);

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
