using System.CommandLine;
using System.Text;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;

namespace Tongbao.Cli.Commands.Help;

/// <summary>The manual page of a command, as <c>man</c> reads it (man(7)).</summary>
internal static class ManPage
{
    public static string Of(Command command)
    {
        var (path, text) = (command.Path(), new StringBuilder());
        var lines = (command.Description ?? "").Split('\n');
        text.Append($".TH {path.Replace(' ', '-').ToUpperInvariant()} 1 \"\" \"tongbao {Version()}\"\n");
        Section(text, Phrases.ManName).Append($"{Escaped(path.Replace(' ', '-'))} \\- {Escaped(lines[0])}\n");
        Section(text, Phrases.ManSynopsis).Append($".B {Escaped(path)}\n{Escaped(command.Usage())}\n");
        if (lines.Length > 1)
        {
            Section(text, Phrases.ManDescription).Append(".nf\n");
            foreach (var line in lines.SkipWhile(line => line.Length == 0))
                text.Append(Escaped(line)).Append('\n');
            text.Append(".fi\n");
        }

        Rows(text, Phrases.ManArguments, command.Arguments.Select(row => ($"<{row.Label()}>", row.Description)));
        Rows(text, Phrases.ManOptions, command.AllOptions().Select(option => (option.Label(), option.Description)));
        Rows(text, Phrases.ManCommands, command.Subcommands.Select(sub => (sub.Name, (string?)sub.Brief())));
        return text.ToString();
    }

    // Without the commit: the page is the same wherever it is made.
    private static string Version() => ToolVersion.Text.Split('+')[0];

    private static StringBuilder Section(StringBuilder text, Phrase name) => text.Append($".SH {SpokenLanguage.Say(name)}\n");

    private static void Rows(StringBuilder text, Phrase name, IEnumerable<(string Label, string? Words)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        Section(text, name);
        foreach (var (label, words) in all)
            text.Append($".TP\n.B {Escaped(label)}\n{Escaped(words ?? "")}\n");
    }

    // A dash is a minus, and what begins a line as a request would is text.
    private static string Escaped(string text)
    {
        var words = text.Replace("\\", "\\e").Replace("-", "\\-");
        return words is ['.' or '\'', ..] ? $"\\&{words}" : words;
    }
}
