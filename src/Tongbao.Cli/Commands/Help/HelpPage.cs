using System.CommandLine;
using System.Text;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;

namespace Tongbao.Cli.Commands.Help;

/// <summary>What <c>--help</c> prints of a command.</summary>
/// <param name="width">Of the screen, in columns.</param>
internal sealed class HelpPage(int width)
{
    private const int Indent = 2;

    private readonly StringBuilder _text = new();

    /// <param name="command">Which one.</param>
    /// <param name="width">Of the screen, in columns.</param>
    public static string Of(Command command, int width) =>
        command is RootCommand ? new HelpPage(width).Root(command) : new HelpPage(width).Page(command);

    private string Page(Command command)
    {
        Head(Phrases.HelpHeadDescription);
        foreach (var line in (command.Description ?? "").Split('\n'))
            Line(line);
        _text.Append('\n');
        Head(Phrases.HelpHeadUsage);
        Line($"{command.Path()} {command.Usage()}");
        Rows(Phrases.HelpHeadArguments, command.Arguments.Select(argument => ($"<{argument.Label()}>", Words(argument))));
        Rows(Phrases.HelpHeadOptions, command.AllOptions().Select(option => (option.Label(), Words(option))));
        Rows(Phrases.HelpHeadCommands, command.Subcommands.Select(sub => (sub.Name, sub.Brief())));
        return _text.ToString();
    }

    // One line a command, grouped: it fits a screen.
    private string Root(Command root)
    {
        foreach (var line in (root.Description ?? "").Split('\n'))
            _text.Append(line).Append('\n');
        _text.Append('\n');
        Head(Phrases.HelpHeadUsage);
        Line($"{root.Path()} {root.Usage()}");
        foreach (var group in CommandGroup.All)
            Rows(group.Name, root.Subcommands.Where(group.Holds).Select(command => (command.Name, Brief(command))));
        Rows(Phrases.HelpHeadOptions, root.AllOptions().Select(option => (option.Label(), Words(option))));
        _text.Append('\n').Append(SpokenLanguage.Say(Phrases.HelpMore)).Append('\n');
        return _text.ToString();
    }

    private static string Brief(Command command) =>
        Phrases.Find($"brief.{command.Name}") is { } brief ? SpokenLanguage.Say(brief) : command.Brief();

    private static string Words(Argument argument) => argument.Description ?? "";

    private static string Words(Option option)
    {
        var words = option.Description ?? "";
        return option.HasDefaultValue && option.TakesValue()
            ? $"{words} [{SpokenLanguage.Say(Phrases.HelpDefault($"{option.GetDefaultValue()}"))}]"
            : words;
    }

    private void Head(Phrase words) => _text.Append(SpokenLanguage.Say(words)).Append('\n');

    private void Line(string words) => _text.Append(' ', Indent).Append(words).Append('\n');

    private void Rows(Phrase head, IEnumerable<(string Label, string Words)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        _text.Append('\n');
        Head(head);
        var column = all.Max(row => ScreenText.Width(row.Label)) + (2 * Indent);
        foreach (var (label, words) in all)
        {
            var lines = ScreenText.Wrap(words, Math.Max(20, width - column)).ToList();
            _text.Append(' ', Indent).Append(label).Append(' ', column - Indent - ScreenText.Width(label)).Append(lines[0]).Append('\n');
            foreach (var line in lines.Skip(1))
                _text.Append(' ', column).Append(line).Append('\n');
        }
    }
}
