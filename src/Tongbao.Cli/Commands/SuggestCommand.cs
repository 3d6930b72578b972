using System.CommandLine;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Settings.Options;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Cli.Workers;
using Tongbao.Languages;

namespace Tongbao.Cli.Commands;

/// <summary>
/// <c>tongbao rules suggest</c>: the rows that would make certain what notices taught by themselves, the most frequent first.
/// </summary>
internal static class SuggestCommand
{
    public static Command Create()
    {
        var inputs = new InputOptions(NoticeFiles.Patterns);
        var reading = new ReadingOptions();
        var command = new Command("suggest", SpokenLanguage.Say(Phrases.HelpSuggest));
        inputs.AddTo(command);
        reading.AddTo(command);
        command.SetAction(result =>
            ConfigurationOptions.Run(result, settings => Run(inputs.Read(result, settings).Inputs, reading.Read(result, settings)))
        );
        return command;
    }

    private static ExitCode Run(IEnumerable<Input> inputs, ReadPlan plan)
    {
        var found = new Dictionary<(string Table, string Row), (int Notices, int Members)>();
        int inputCount = 0,
            failed = 0;
        var hitLimit = false;
        using var interruption = new Interruption();
        var pool = WorkerPool.Of(plan with { Options = plan.Options with { Suggests = true } }, inputs: null);
        foreach (var reading in pool.Run(inputs, inOrder: true, interruption.Token))
        {
            inputCount++;
            if (reading.Response.Suggested is not { } rows)
            {
                Terminal.Unreadable(reading.Input.Path, reading.Response.Reason!);
                failed++;
                hitLimit |= reading.Status.HitLimit();
                continue;
            }

            foreach (var row in rows)
            {
                var (notices, members) = found.GetValueOrDefault((row.Table, row.Row));
                found[(row.Table, row.Row)] = (notices + 1, members + row.Members);
            }
        }

        interruption.Token.ThrowIfCancellationRequested();
        Print(found);
        return ExitCodes.Of(inputCount, failed, hitLimit, differs: false);
    }

    private static void Print(Dictionary<(string Table, string Row), (int Notices, int Members)> found)
    {
        Console.Out.WriteLine("name: suggested\nextends: default");
        foreach (var table in found.GroupBy(pair => pair.Key.Table).OrderByDescending(table => table.Key, StringComparer.Ordinal))
        {
            Console.Out.WriteLine($"{table.Key}:");
            var rows = table
                .OrderByDescending(pair => pair.Value.Notices)
                .ThenByDescending(pair => pair.Value.Members)
                .ThenBy(pair => pair.Key.Row, StringComparer.Ordinal);
            foreach (var (key, (notices, members)) in rows)
                Console.Out.WriteLine($"  {Terminal.Words(Phrases.RulesSuggested(key.Row, members, notices))}");
        }
    }
}
