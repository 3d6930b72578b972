using System.Text;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;

namespace Tongbao.Cli.Jobs;

/// <summary>A document becomes an explanation.</summary>
/// <param name="stage">Which stage is explained.</param>
internal sealed class ExplainJob(ExplainStage stage) : IJob
{
    public (ReadResponse Response, byte[]? Text) Run(NoticeSource source, ReadRequest request, ParseOptions options)
    {
        FormerOutput.Refuse(source);
        var trace = NoticeParser.Trace(source, options);
        var text = stage switch
        {
            ExplainStage.Lines => Explanation.Lines(trace),
            ExplainStage.Paragraphs => Explanation.Paragraphs(trace),
            ExplainStage.Outline => Explanation.Outline(trace),
            ExplainStage.Tables => TableExplanation.Of(trace),
            ExplainStage.Notice => Explanation.Notice(trace),
        };
        return (ReadResponse.Of(trace.Notice), Encoding.UTF8.GetBytes(Terminal.Printable(text, kept: "\n")));
    }
}
