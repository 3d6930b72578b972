using System.CommandLine;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Settings.Options;
using Tongbao.Cli.Shell;
using Tongbao.Findings;

namespace Tongbao.Cli.Commands;

/// <summary><c>tongbao explain</c>: where every node came from and which rule made it.</summary>
internal static class ExplainCommand
{
    private enum Stage
    {
        Notice,
        Lines,
        Paragraphs,
        Outline,
        Tables,
    }

    public static Command Create()
    {
        var input = new Argument<string>("INPUT") { Description = "A PDF, web page or text file, or - for standard input." };
        var stage = Choice.Of("--stage", "Print what a stage saw instead of the finished notice.", Stage.Notice);
        var common = new CommonOptions();
        var command = new Command(
            "explain",
            """
            Print the notice as a tree, with page, lines and rule of every node.

            Examples:
              tongbao explain notice.pdf
              tongbao explain notice.pdf --stage lines
            """
        )
        {
            input,
            stage,
        };
        common.AddTo(command);
        command.SetAction(result =>
            ConfigurationOptions.Run(result, settings =>
                Run(result.GetValue(input)!, result.Get<Stage>(stage), common.Read(result, settings).ToParseOptions())
            )
        );
        return command;
    }

    private static ExitCode Run(string path, Stage stage, ParseOptions options)
    {
        var input = new Input(path, Path.GetFileName(path));
        try
        {
            var source = StandardInput.Bytes(input) is { } bytes
                ? NoticeSource.FromStream(new MemoryStream(bytes), input.File)
                : NoticeSource.FromFile(path);
            var begins = new Callback<int>(pages => Terminal.OcrBegins(path, pages));
            options = options with { Ocr = options.Ocr with { Progress = begins } };
            var trace = NoticeParser.Trace(source, options);
            Console.Out.Write(
                Terminal.Printable(
                    stage switch
                    {
                        Stage.Lines => Explanation.Lines(trace),
                        Stage.Paragraphs => Explanation.Paragraphs(trace),
                        Stage.Outline => Explanation.Outline(trace),
                        Stage.Tables => TableExplanation.Of(trace),
                        _ => Explanation.Notice(trace),
                    },
                    kept: "\n"
                )
            );
            return ExitCode.Done;
        }
        catch (UnreadableNoticeException e)
        {
            Terminal.Unreadable(path, e.Finding);
            return ExitCodes.Of(inputs: 1, failed: 1, e.Finding.Rule == ReadingFindings.TimeLimit.Code, differs: false);
        }
    }
}
