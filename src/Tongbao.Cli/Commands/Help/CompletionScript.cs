using System.CommandLine;
using System.Text;

namespace Tongbao.Cli.Commands.Help;

/// <summary>Scripts by which shells complete commands, options and their values.</summary>
/// <param name="root">The whole tree.</param>
internal sealed class CompletionScript(Command root)
{
    private readonly IReadOnlyList<Command> _commands = [.. root.WithSubcommands()];

    /// <summary>For bash 4 and later.</summary>
    public string Bash()
    {
        var text = new StringBuilder("_tongbao() {\n    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n");
        text.Append("    local command=tongbao words= i\n    for ((i = 1; i < COMP_CWORD; i++)); do\n");
        text.Append("        case \"$command ${COMP_WORDS[i]}\" in\n            ");
        text.AppendJoin(" | ", _commands.Skip(1).Select(command => $"'{command.Path()}'"));
        text.Append(") command+=\" ${COMP_WORDS[i]}\" ;;\n        esac\n    done\n    case \"$command $before\" in\n");
        foreach (var (command, option) in Choices())
            text.Append("        ")
                .AppendJoin(" | ", option.Names().Select(name => $"'{command.Path()} {name}'"))
                .Append($") COMPREPLY=($(compgen -W '{string.Join(' ', option.Values())}' -- \"$current\")); return ;;\n");
        text.Append("    esac\n    case \"$command\" in\n");
        foreach (var command in _commands)
            text.Append($"        '{command.Path()}') words='{string.Join(' ', Words(command))}' ;;\n");
        text.Append("    esac\n    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n");
        text.Append("    [[ $current == -* ]] || COMPREPLY+=($(compgen -f -- \"$current\"))\n}\n");
        return text.Append("complete -o filenames -F _tongbao tongbao\n").ToString();
    }

    /// <summary>For zsh, which takes what bash does.</summary>
    public string Zsh() => $"autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n{Bash()}";

    /// <summary>For fish, with what each is for.</summary>
    public string Fish()
    {
        var text = new StringBuilder();
        foreach (var command in _commands)
        {
            var condition = Condition(command);
            foreach (var sub in command.Subcommands)
                text.Append($"complete -c tongbao -f -n '{condition}' -a {sub.Name} -d '{Quoted(sub.Brief())}'\n");
            foreach (var option in command.AllOptions())
            {
                text.Append($"complete -c tongbao -n '{condition}'");
                foreach (var name in option.Names())
                    text.Append(name.StartsWith("--", StringComparison.Ordinal) ? $" -l {name[2..]}" : $" -s {name[1..]}");
                if (option.TakesValue())
                    text.Append(option.Values() is { Count: > 0 } values ? $" -x -a '{string.Join(' ', values)}'" : " -r");
                text.Append($" -d '{Quoted(option.Brief())}'\n");
            }
        }

        return text.ToString();
    }

    /// <summary>For PowerShell.</summary>
    public string Pwsh()
    {
        var text = new StringBuilder("$tongbaoWords = @{\n");
        foreach (var command in _commands)
            text.Append($"    '{command.Path()}' = '{string.Join(' ', Words(command))}'\n");
        foreach (var (command, option) in Choices())
        {
            foreach (var name in option.Names())
                text.Append($"    '{command.Path()} {name}' = '{string.Join(' ', option.Values())}'\n");
        }

        return text.Append(
                """
                }
                Register-ArgumentCompleter -Native -CommandName tongbao -ScriptBlock {
                    param($current, $line, $cursor)
                    $command = 'tongbao'
                    $before = ''
                    foreach ($element in $line.CommandElements | Select-Object -Skip 1) {
                        if ($element.Extent.EndOffset -ge $cursor) { break }
                        $before = $element.Extent.Text
                        if ($tongbaoWords.ContainsKey("$command $before") -and -not $before.StartsWith('-')) { $command += " $before" }
                    }
                    $words = if ($before.StartsWith('-') -and $tongbaoWords.ContainsKey("$command $before")) { $tongbaoWords["$command $before"] }
                             else { $tongbaoWords[$command] }
                    $words -split ' ' | Where-Object { $_ -like "$current*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
                }

                """
            )
            .ToString();
    }

    private IEnumerable<(Command Command, Option Option)> Choices() =>
        from command in _commands
        from option in command.AllOptions()
        where option.Values().Count > 0
        select (command, option);

    private static IEnumerable<string> Words(Command command) =>
        command.Subcommands.Select(sub => sub.Name).Concat(command.AllOptions().SelectMany(option => option.Names()));

    // Behind these words, and behind no word of a command below.
    private static string Condition(Command command)
    {
        var words = command.Path().Split(' ').Skip(1).Select(word => $"__fish_seen_subcommand_from {word}");
        var below = command.Subcommands.Select(sub => sub.Name).ToList();
        return string.Join("; and ", below.Count == 0 ? words : words.Append($"not __fish_seen_subcommand_from {string.Join(' ', below)}"));
    }

    private static string Quoted(string words) => words.Replace("\\", "\\\\").Replace("'", "\\'");
}
