using System.ComponentModel;
using System.Diagnostics;
using Tongbao.Diagnostics;

namespace Tongbao.Pages.Conversions;

/// <summary>Has LibreOffice make a .docx of a file of other word processors, where it is installed.</summary>
/// <remarks>It works in a folder of its own with a profile of its own, which says that nothing outside the file is loaded and no macro is run; all of it is removed afterwards.</remarks>
internal static class LibreOffice
{
    private const string Program = "soffice";

    /// <summary>A start takes some seconds, a minute on a machine with much else to do. Where documents are read by workers, their limit comes first.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);

    private const string Profile = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
          <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
          <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
          <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
        </oor:items>
        """;

    /// <summary>The same document as .docx.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="what">What it is, for messages: <c>a Word 97 or WPS file (.doc, .wps)</c>.</param>
    /// <param name="filter">What to read it with. Left to choose, LibreOffice reads a damaged file as plain text.</param>
    /// <exception cref="UnreadableNoticeException">LibreOffice is not there, cannot read it, or takes too long.</exception>
    public static byte[] ToDocx(byte[] bytes, string what, string filter)
    {
        var folder = Directory.CreateTempSubdirectory("tongbao-libreoffice-");
        try
        {
            return Convert(bytes, folder.FullName, what, filter);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Convert(byte[] bytes, string folder, string what, string filter)
    {
        var (input, output, profile) = (Path.Combine(folder, "notice"), Path.Combine(folder, "notice.docx"), Path.Combine(folder, "profile"));
        Directory.CreateDirectory(Path.Combine(profile, "user"));
#pragma warning disable RS0030 // files of this class alone, between it and the program
        File.WriteAllText(Path.Combine(profile, "user", "registrymodifications.xcu"), Profile);
        File.WriteAllBytes(input, bytes);
        Run(["--headless", $"-env:UserInstallation={new Uri(profile)}", $"--infilter={filter}", "--convert-to", "docx", "--outdir", folder, input], what);
        return File.Exists(output) ? File.ReadAllBytes(output) : throw Failed($"{what} that LibreOffice cannot convert: save it as .docx");
#pragma warning restore RS0030
    }

    private static void Run(IReadOnlyList<string> arguments, string what)
    {
        var start = new ProcessStartInfo(Program, arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new UnreadableNoticeException(ReadingRules.Unreadable.Found($"{what}: save it as .docx, or install LibreOffice, which converts it"), e);
        }

        using (process)
        {
            process.StandardInput.Close();
            // What it says is read, so that it never waits, and not used: what counts is the file.
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (process.WaitForExit(Timeout))
                return;
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            throw Failed($"{what} that LibreOffice does not convert within {Timeout.TotalMinutes:0} minutes: save it as .docx");
        }
    }

    private static UnreadableNoticeException Failed(string problem) => new(ReadingRules.Unreadable.Found(problem));
}
