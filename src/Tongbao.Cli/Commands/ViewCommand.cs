using System.CommandLine;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Serving;
using Tongbao.Cli.Settings;
using Tongbao.Cli.Settings.Options;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Progress;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Cli.Shell.Streams;
using Tongbao.Cli.Workers;
using Tongbao.Languages;
using Tongbao.Review.Html;

namespace Tongbao.Cli.Commands;

/// <summary><c>tongbao view</c>: the page as it was printed beside what was made of it.</summary>
internal sealed class ViewCommand
{
    private enum PageFormat
    {
        Html,
    }

    private static readonly FileEndings<PageFormat> Endings = new((PageFormat.Html, ["html", "htm"]));

    private readonly InputOptions _inputs = new(NoticeFiles.Patterns);
    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = SpokenLanguage.Say(Phrases.HelpViewOutput),
        HelpName = "FILE|DIR",
    };
    private readonly Option<bool> _force = new("--force") { Description = SpokenLanguage.Say(Phrases.HelpViewForce) };
    private readonly Option<bool> _findings = new("--findings") { Description = SpokenLanguage.Say(Phrases.HelpViewFindings) };
    private readonly Option<string?> _serve = new("--serve")
    {
        Description = SpokenLanguage.Say(Phrases.HelpServe),
        HelpName = "DIR",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<int> _port = new("--port")
    {
        Description = SpokenLanguage.Say(Phrases.HelpPort),
        DefaultValueFactory = _ => ReviewServer.Port,
    };
    private readonly Option<bool> _noBrowser = new("--no-browser") { Description = SpokenLanguage.Say(Phrases.HelpNoBrowser) };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = SpokenLanguage.Say(Phrases.HelpQuiet) };
    private readonly ReadingOptions _reading = new();

    public static Command Create()
    {
        var self = new ViewCommand();
        var command = new Command("view", SpokenLanguage.Say(Phrases.HelpView));
        self._inputs.AddTo(command, self._serve);
        foreach (var option in (Option[])[self._output, self._force, self._findings, self._serve, self._port, self._noBrowser])
            command.Options.Add(option);
        self._reading.AddTo(command);
        command.Options.Add(self._quiet);
        command.SetAction(result => ConfigurationOptions.Run(result, settings => self.Run(result, settings)));
        return command;
    }

    private ExitCode Run(ParseResult result, ResolvedSettings settings)
    {
        RefuseEnding(result.GetValue(_output));
        var wanted = new ReviewOptions(SpokenLanguage.InFiles, result.GetValue(_findings));
        var plan = _reading.Read(result, settings);
        plan = plan with { Options = plan.Options with { Review = wanted } };
        if (result.GetResult(_serve) is { Implicit: false })
            return Serve(result, settings, plan with { Options = plan.Options with { Review = wanted with { Index = "/" } } });
        var list = _inputs.Read(result, settings);
        var inputs = Comparison(list.Inputs.ToList()) is { } compared ? [compared] : list.Inputs.ToList();
        var isPage = inputs is [var single] && (single.Expected is not null || !list.IsBatch);
        var pages = PageProgress.AtTerminal(WorkerHooks.Current.Clock);
        var pool = WorkerPool.Of(
            plan with
            {
                Options = plan.Options with { Review = wanted with { Index = isPage ? null : ReviewFolder.Index } },
            },
            inputs.Count,
            isPage && !result.GetValue(_quiet) ? (input, progress) => pages.Report(input.Path, progress) : null
        );
        using var interruption = new Interruption();
        if (!isPage || inputs is not [var only])
            return WriteFolder(result, pool, list with { Inputs = inputs }, wanted, interruption.Token);
        var reading = pool.RunOne(only, interruption.Token);
        pages.End();
        return WritePage(result, reading);
    }

    private static bool IsFolder(string output) => Directory.Exists(output) || Path.EndsInDirectorySeparator(output);

    private static void RefuseEnding(string? output)
    {
        if (output is { Length: > 0 } && !IsFolder(output))
            _ = Endings.Decide(SpecialFile.IsStandardOutput(output) ? null : output, null);
    }

    // EXPECTED ACTUAL: the first of two inputs is an output, the second the notice.
    private static Input? Comparison(List<Input> inputs) =>
        inputs is [var expected, var actual] && OutputSniffer.IsOutput(expected)
            ? actual with
            {
                Expected = Path.GetFullPath(expected.Path),
            }
            : null;

    private ExitCode WritePage(ParseResult result, ReadResult reading)
    {
        if (reading.Text is not { } page)
        {
            Terminal.Unreadable(reading.Input.Path, reading.Response.Reason!);
            return ExitCodes.Of(inputs: 1, failed: 1, reading.Status.HitLimit(), differs: false);
        }

        if (result.GetValue(_output) is not { } file || SpecialFile.IsStandardOutput(file))
        {
            using var stdout = new StandardOutput();
            stdout.Write(page);
            return ExitCode.Done;
        }

        if (IsFolder(file))
            file = Path.Combine(file, $"{OutputName.Of(reading.Input.Relative)}.html");
        OutputFile.Refuse(file, result.GetValue(_force));
        OutputFile.Write(file, stream => stream.Write(page), OutputFile.ScratchName());
        return ExitCode.Done;
    }

    private ExitCode WriteFolder(ParseResult result, WorkerPool pool, InputList list, ReviewOptions wanted, CancellationToken stop)
    {
        var inputs = list.Inputs.ToList();
        var output = result.GetValue(_output);
        if (output is null || SpecialFile.IsStandardOutput(output) || (!IsFolder(output) && FileEndings<PageFormat>.IsTelling(output)))
            throw new UsageException(Phrases.ErrorPagesNeedFolder);
        var folder = new ReviewFolder(output, Labels.In(wanted.Language));
        folder.Refuse(inputs, result.GetValue(_force));
        FileProgress.Run(Phrases.ProgressViewing, inputs.Count, result.GetValue(_quiet), step =>
        {
            foreach (var reading in pool.Run(inputs, inOrder: true, stop))
            {
                folder.Add(reading);
                step();
            }
        });
        stop.ThrowIfCancellationRequested();
        folder.WriteIndex();
        if (!result.GetValue(_quiet))
        {
            list.PassedOver.Said.ToList().ForEach(Terminal.Say);
            Terminal.Say(folder.Said);
        }

        return ExitCodes.Of(inputs.Count, folder.Failed, folder.HitLimit, differs: false);
    }

    private ExitCode Serve(ParseResult result, ResolvedSettings settings, ReadPlan plan)
    {
        var pages = result.GetValue(_serve) is { } folder ? Pages(result, settings, folder) : ServedPages.None;
        var server = new ReviewServer(pages, plan, Labels.In(plan.Options.Review!.Language));
        return server.Run(result.GetValue(_port), opensBrowser: !result.GetValue(_noBrowser));
    }

    private ServedPages Pages(ParseResult result, ResolvedSettings settings, string folder)
    {
        if (!Directory.Exists(folder))
            throw new UsageException(Phrases.ErrorServeNoFolder(folder));
        var notices = _inputs.Named(result) switch
        {
            [] => folder,
            [var only] when Directory.Exists(only) => only,
            _ => throw new UsageException(Phrases.ErrorServeOneFolder),
        };
        return ServedPages.Find(folder, notices, _inputs.Pattern(settings));
    }
}
