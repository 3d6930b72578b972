using System.Diagnostics;

namespace Tongbao.Tests.Support;

/// <summary>LibreOffice, where it is installed.</summary>
internal static class Soffice
{
    public static void SkipIfMissing() =>
        Skip.IfNot(
            (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator)
                .Any(folder => File.Exists(Path.Combine(folder, "soffice"))),
            "not installed: soffice (Debian: libreoffice-writer)"
        );

    /// <summary>Converts a file; skips the test where LibreOffice is missing.</summary>
    /// <param name="file">What to convert.</param>
    /// <param name="format">Ending of the new file's name, or ending and filter.</param>
    /// <param name="folder">Where the new file goes; its profile too.</param>
    public static void Convert(string file, string format, string folder)
    {
        SkipIfMissing();
        var start = new ProcessStartInfo(
            "soffice",
            [
                "--headless",
                $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}",
                "--convert-to",
                format,
                "--outdir",
                folder,
                file,
            ]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
    }
}
