using System.CommandLine;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Cli.Shell.Streams;
using Tongbao.Languages;

namespace Tongbao.Cli.Settings.Options;

/// <summary>Where a report goes: a file that is whole or not there, or standard output.</summary>
internal sealed class ReportOutput
{
    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = SpokenLanguage.Say(Phrases.HelpReportOutput),
        HelpName = "FILE",
    };
    private readonly Option<bool> _force = new("--force") { Description = SpokenLanguage.Say(Phrases.HelpReportForce) };

    public void AddTo(Command command)
    {
        command.Options.Add(_output);
        command.Options.Add(_force);
    }

    /// <summary>The name of the file; null for standard output.</summary>
    public string? File(ParseResult result) => result.GetValue(_output) is { } file && !SpecialFile.IsStandardOutput(file) ? file : null;

    /// <summary>True if files that exist may be overwritten.</summary>
    public bool Overwrites(ParseResult result) => result.GetValue(_force);

    /// <param name="result">The command line.</param>
    /// <param name="report">Gets the stream, and whether a person looks at it: a terminal.</param>
    /// <exception cref="OutputException">It cannot be written, or exists.</exception>
    public void Write(ParseResult result, Action<Stream, bool> report)
    {
        if (File(result) is not { } file)
        {
            using var stdout = new StandardOutput();
            report(stdout, Terminal.IsForPeople);
            return;
        }

        OutputFile.Refuse(file, Overwrites(result));
        OutputFile.Write(file, stream => report(stream, false), OutputFile.ScratchName());
    }
}
