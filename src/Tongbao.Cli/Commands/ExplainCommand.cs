using System.CommandLine;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Settings.Options;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Progress;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Cli.Shell.Streams;
using Tongbao.Cli.Workers;
using Tongbao.Languages;

namespace Tongbao.Cli.Commands;

/// <summary><c>tongbao explain</c>: where every node came from and which rule made it.</summary>
internal static class ExplainCommand
{
    private enum ExplainFormat
    {
        Text,
        Json,
    }

    public static Command Create()
    {
        var input = new Argument<string>("INPUT") { Description = SpokenLanguage.Say(Phrases.HelpExplainInput) };
        var stage = Choice.Of("--stage", Phrases.HelpStage, ExplainStage.Notice);
        var issue = new Option<string?>("--issue") { Description = SpokenLanguage.Say(Phrases.HelpIssue), HelpName = "ID" };
        var format = Choice.Of("--format", Phrases.HelpExplainFormat, ExplainFormat.Text, "-f");
        var reading = new ReadingOptions();
        var command = new Command("explain", SpokenLanguage.Say(Phrases.HelpExplain)) { input, stage, issue, format };
        reading.AddTo(command);
        command.SetAction(result =>
            ConfigurationOptions.Run(result, settings =>
                Run(
                    result.GetValue(input)!,
                    new ExplainOptions(
                        result.Get<ExplainStage>(stage),
                        SpokenLanguage.AtTerminal,
                        result.Get<ExplainFormat>(format) == ExplainFormat.Json,
                        result.GetValue(issue)
                    ),
                    reading.Read(result, settings)
                )
            )
        );
        return command;
    }

    private static ExitCode Run(string path, ExplainOptions wanted, ReadPlan plan)
    {
        if (wanted.Issue is not null && wanted.Stage != ExplainStage.Notice)
            throw new UsageException(Phrases.ErrorIssueStage);
        if (Input.IsUrl(path))
            throw new UsageException(Input.UrlProblem(path));
        plan = plan with { Options = plan.Options with { Explain = wanted } };
        using var interruption = new Interruption();
        var pages = PageProgress.AtTerminal(WorkerHooks.Current.Clock);
        var pool = WorkerPool.Of(plan, 1, (input, progress) => pages.Report(input.Path, progress));
        var reading = pool.RunOne(new Input(path, Path.GetFileName(path)), interruption.Token);
        pages.End();
        if (reading.Text is not { } text)
        {
            if (wanted.Issue is { } issue && reading.Status.IsWritten())
                throw new UsageException(Phrases.ErrorNoIssue(path, issue));
            Terminal.Unreadable(path, reading.Response.Reason!);
            return ExitCodes.Of(inputs: 1, failed: 1, reading.Status.HitLimit(), differs: false);
        }

        using var stdout = new StandardOutput();
        stdout.Write(text);
        return ExitCode.Done;
    }
}
