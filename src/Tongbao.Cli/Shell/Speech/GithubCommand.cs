namespace Tongbao.Cli.Shell.Speech;

/// <summary>Text in workflow commands of GitHub Actions, as the runner unescapes it (actions/toolkit, core/src/command.ts).</summary>
internal static class GithubCommand
{
    /// <summary>The message.</summary>
    public static string Data(string text) =>
        Printable.Of(text, kept: "\r\n").Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    /// <summary>The value of a property.</summary>
    public static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
