using System.ComponentModel;
using Tongbao.Findings;
using Tongbao.Languages;
using Tongbao.Reading.External;

namespace Tongbao.Reading.Conversions;

/// <summary>Has LibreOffice make a .docx or .xlsx of a file of other programs, where it is installed.</summary>
/// <remarks>
/// It works in a folder of its own with a profile of its own, which says that nothing outside the file is loaded and no macro is run; all
/// of it is removed afterwards.
/// </remarks>
internal static class LibreOffice
{
    /// <summary>Name of the program.</summary>
    public const string Name = "soffice";

    /// <summary>
    /// A start takes some seconds, a minute on a machine with much else to do. Where documents are read by workers, their limit comes
    /// first.
    /// </summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);

    private static ReadOnlySpan<byte> Profile =>
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
          <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
            <prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop>
          </item>
          <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
            <prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
          </item>
          <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
            <prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop>
          </item>
        </oor:items>
        """u8;

    /// <summary>The same document as .docx.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="what">What it is, for messages: <c>a Word 97 or WPS file (.doc, .wps)</c>.</param>
    /// <param name="filter">What to read it with. Left to choose, LibreOffice reads a damaged file as plain text.</param>
    /// <param name="options">Whom to tell that a program begins.</param>
    /// <exception cref="UnreadableNoticeException">LibreOffice is not there, cannot read it, or takes too long.</exception>
    public static byte[] ToDocx(byte[] bytes, string what, string filter, ParseOptions options) =>
        Convert(bytes, what, filter, "docx", options);

    /// <summary>The same as .xlsx.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="what">What it is, for messages.</param>
    /// <param name="filter">What to read it with.</param>
    /// <param name="options">Whom to tell that a program begins.</param>
    /// <exception cref="UnreadableNoticeException">LibreOffice is not there, cannot read it, or takes too long.</exception>
    public static byte[] ToXlsx(byte[] bytes, string what, string filter, ParseOptions options) =>
        Convert(bytes, what, filter, "xlsx", options);

    private static byte[] Convert(byte[] bytes, string what, string filter, string to, ParseOptions options)
    {
        var program = ExternalProgram.Find(Name) ?? throw Failed(Phrases.UnreadableNeedsOffice(what, to));
        options.ProgramBegins?.Invoke();
        using var folder = new PrivateFolder();
        var profile = folder.PathOf("profile");
        Directory.CreateDirectory(Path.Combine(profile, "user"));
        folder.Write(Path.Combine("profile", "user", "registrymodifications.xcu"), stream => stream.Write(Profile));
        var input = folder.Write("notice", stream => stream.Write(bytes));
        var run = Start(
            program,
            [
                "--headless",
                $"-env:UserInstallation={new Uri(profile)}",
                $"--infilter={filter}",
                "--convert-to",
                to,
                "--outdir",
                folder.Path,
                input,
            ],
            what,
            to,
            options.Cancellation
        );
        if (run.ExitCode is null)
            throw Failed(Phrases.UnreadableOfficeTooSlow(what, (int)Timeout.TotalMinutes, to));
        // It ends with 0 even where it failed: what counts is the file.
        return folder.Files($"notice.{to}").FirstOrDefault() is { } converted
            ? Read(converted)
            : throw Failed(Phrases.UnreadableOfficeFailed(what, to));
    }

    private static ProgramRun Start(string program, IEnumerable<string> arguments, string what, string to, CancellationToken stop)
    {
        try
        {
            return ExternalProgram.Run(program, arguments, Timeout, stop);
        }
        catch (Win32Exception e)
        {
            throw Failed(Phrases.UnreadableOfficeNotStarted(what, to, Cause.Of(e)));
        }
    }

    private static byte[] Read(FileInfo file)
    {
        using var stream = file.OpenRead();
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static UnreadableNoticeException Failed(Phrase said) => new(ReadingFindings.Unreadable.Found(said));
}
