using System.CommandLine;
using System.Globalization;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Settings.Options;
using Tongbao.Cli.Shell;
using Tongbao.Issues;

namespace Tongbao.Cli.Commands;

/// <summary>
/// <c>tongbao rules suggest</c>: the rows that would make certain what notices taught by themselves, the most frequent first.
/// </summary>
internal static class SuggestCommand
{
    public static Command Create()
    {
        var inputs = new InputOptions(NoticeFiles.Patterns);
        var common = new CommonOptions();
        var command = new Command(
            "suggest",
            """
            Print the rows of a profile that would make certain what notices show by themselves.

            Example: tongbao rules suggest notices/ > mine.yaml
            """
        );
        inputs.AddTo(command);
        common.AddTo(command);
        command.SetAction(result =>
            ConfigurationOptions.Run(result, settings =>
                Run(inputs.Read(result, settings).Inputs, common.Read(result, settings).ToParseOptions())
            )
        );
        return command;
    }

    private static ExitCode Run(IEnumerable<Input> inputs, ParseOptions options)
    {
        var found = new Dictionary<(string Table, string Row), (int Notices, int Members)>();
        int read = 0,
            failed = 0;
        foreach (var input in inputs)
        {
            try
            {
                var source = StandardInput.Bytes(input) is { } bytes
                    ? NoticeSource.FromStream(new MemoryStream(bytes), input.File)
                    : NoticeSource.FromFile(input.Path);
                foreach (var row in SuggestedRow.Of(NoticeParser.Trace(source, options).Reading))
                {
                    var (notices, members) = found.GetValueOrDefault((row.Table, row.Row));
                    found[(row.Table, row.Row)] = (notices + 1, members + row.Members);
                }

                read++;
            }
            catch (UnreadableNoticeException e)
            {
                Terminal.Unreadable(input.Path, e.Finding);
                failed++;
            }
        }

        Print(found);
        return ExitCodes.Of(read + failed, failed, hitLimit: false, differs: false);
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
                Console.Out.WriteLine(
                    Terminal.Printable(
                        string.Create(CultureInfo.InvariantCulture, $"  {key.Row} # {members} paragraphs of {notices} notices")
                    )
                );
        }
    }
}
