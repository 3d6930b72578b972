using System.CommandLine;
using Tongbao.Diagnostics;
using Tongbao.Notices;
using Tongbao.Writers;

namespace Tongbao.Cli;

/// <summary><c>tongbao parse</c>: notices in, YAML or JSON out.</summary>
internal sealed class ParseCommand
{
    private readonly Argument<string[]> _inputs = new("INPUT") { Description = "A PDF or text file, a folder of them, or - for standard input.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "A file, or a folder for several inputs; standard output when left out.", HelpName = "FILE|DIR" };
    private readonly Option<string> _format = Choice.Of("--format", "What to write.", OutputFormat.Yaml, "-f");
    private readonly Option<string> _provenance = Choice.Of("--provenance", "How much to say of where words stand: nothing, the page, or page, lines, boxes and rule of every text.", Provenance.Pages);
    private readonly Option<string> _failOn = Choice.Of("--fail-on", "Exit with 1 when a notice has a finding of this severity or above.", FailOn.Error);
    private readonly Option<bool> _force = new("--force") { Description = "Overwrite outputs that exist." };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Say nothing of findings and progress on standard error." };
    private readonly CommonOptions _common = new();

    private enum OutputFormat
    {
        Yaml,
        Json,
    }

    private enum FailOn
    {
        Error,
        Warning,
        Never,
    }

    public static Command Create()
    {
        var self = new ParseCommand();
        var command = new Command("parse", """
            Parse notices and write them as YAML or JSON.

            Examples:
              tongbao parse notice.pdf
              tongbao parse notice.pdf -f json -o notice.json
              tongbao parse notices/ -o out/
            """);
        command.Arguments.Add(self._inputs);
        foreach (var option in (Option[])[self._output, self._format, self._provenance, self._failOn, self._force, self._quiet])
            command.Options.Add(option);
        self._common.AddTo(command);
        command.SetAction(result => Terminal.Run(() => self.Run(result)));
        return command;
    }

    private ExitCode Run(ParseResult result)
    {
        var options = _common.Read(result);
        var inputs = Input.Expand(result.GetValue(_inputs)!);
        var output = result.GetValue(_output);
        var format = result.Get<OutputFormat>(_format);
        var targets = Targets(inputs, output, format);
        if (inputs.Zip(targets).FirstOrDefault(pair => pair.Second is not null && pair.First.IsAt(pair.Second)) is { First: { } own })
            throw new UsageException($"{own.Path}: the output would overwrite the input");
        var quiet = result.GetValue(_quiet);

        var (written, failed, worst) = (0, 0, (Severity?)null);
        for (var i = 0; i < inputs.Count; i++)
        {
            if (inputs.Count > 1 && !quiet && !Console.IsErrorRedirected)
                Console.Error.Write($"\r{i + 1}/{inputs.Count} {inputs[i].Relative}\u001b[K{(i + 1 == inputs.Count ? "\n" : "")}");
            if (Parse(inputs[i], options) is not { } notice)
            {
                failed++;
                continue;
            }

            Write(notice, targets[i], result);
            written++;
            worst = notice.Diagnostics.Select(finding => (Severity?)finding.Severity).Append(worst).Max();
            if (!quiet)
            {
                foreach (var finding in notice.Diagnostics)
                    Terminal.Finding(inputs[i].Path, finding);
            }
        }

        if (written == 0)
            return ExitCode.NothingRead;
        if (failed > 0)
            return ExitCode.SomeFailed;
        return worst >= Threshold(result.Get<FailOn>(_failOn)) ? ExitCode.Findings : ExitCode.Done;
    }

    private static Notice? Parse(Input input, ParseOptions options)
    {
        try
        {
            if (input.IsEmptyFolder)
                throw new UnreadableNoticeException(DiagnosticRules.Unreadable.Found("the folder holds no notice (*.pdf, *.txt)"));
            return NoticeParser.Parse(input.Open(), options);
        }
        catch (UnreadableNoticeException e)
        {
            Terminal.Unreadable(input.Path, e.Diagnostic);
            return null;
        }
    }

    private void Write(Notice notice, string? target, ParseResult result)
    {
        var provenance = result.Get<Provenance>(_provenance);
        var text = result.Get<OutputFormat>(_format) == OutputFormat.Json ? NoticeJson.Write(notice, provenance) : NoticeYaml.Write(notice, provenance);
        if (target is null)
            Console.Out.Write(text);
        else
            OutputFile.Write(target, text, result.GetValue(_force));
    }

    // Where each input goes; null is standard output. Two inputs for one output are refused before any work.
    private static List<string?> Targets(IReadOnlyList<Input> inputs, string? output, OutputFormat format)
    {
        if (output is null or "-")
        {
            if (inputs.Count > 1)
                throw new UsageException("several inputs need a folder to write to: -o DIR");
            return [null];
        }

        if (output.Length == 0)
            throw new UsageException("--output has an empty name");
        var isFolder = inputs.Count > 1 || Directory.Exists(output) || Path.EndsInDirectorySeparator(output);
        if (!isFolder)
            return [output];
        var targets = inputs.Select(input => (string?)Path.Combine(output, $"{(input.Path == "-" ? "stdin" : input.Relative)}.{(format == OutputFormat.Json ? "json" : "yaml")}")).ToList();
        var twice = targets.GroupBy(target => target).FirstOrDefault(same => same.Count() > 1);
        return twice is null ? targets : throw new UsageException($"two inputs would be written to {twice.Key}");
    }

    private static Severity? Threshold(FailOn failOn) => failOn switch
    {
        FailOn.Error => Severity.Error,
        FailOn.Warning => Severity.Warning,
        _ => null,
    };
}
