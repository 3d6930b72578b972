using System.Text;
using Tongbao.Cli.Jobs.Explanations;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;

namespace Tongbao.Cli.Jobs;

/// <summary>A document becomes an explanation; none where it has no such issue.</summary>
/// <param name="options">What is explained, and how.</param>
internal sealed class ExplainJob(ExplainOptions options) : IJob
{
    public (ReadResponse Response, byte[]? Text) Run(NoticeSource source, ReadRequest request, ParseOptions parseOptions)
    {
        FormerOutput.Refuse(source);
        var trace = NoticeParser.Trace(source, parseOptions);
        var nodes = options.Stage switch
        {
            ExplainStage.Lines => LineExplanation.Lines(trace),
            ExplainStage.Paragraphs => LineExplanation.Paragraphs(trace),
            ExplainStage.Outline => OutlineExplanation.Of(trace),
            ExplainStage.Tables => TableExplanation.Of(trace),
            ExplainStage.Notice => NoticeExplanation.Of(trace),
        };
        if (options.Issue is { } id)
            nodes = ExplainedNode.Find(nodes, IssueExplanation.Kind, "id", id) is { } found ? [found] : [];
        var text = options.IsData
            ? ExplanationJson.Write(nodes, options.Stage, trace.Notice.Source)
            : Terminal.Printable(ExplanationText.Write(nodes, options.Language), kept: "\n");
        return (ReadResponse.Of(trace.Notice), options.Issue is null || nodes.Any() ? Encoding.UTF8.GetBytes(text) : null);
    }
}
