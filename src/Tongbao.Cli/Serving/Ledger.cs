using Tongbao.Cli.Batches;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Workers;

namespace Tongbao.Cli.Serving;

/// <summary>The workbook of all notices that a server lists, made when it is asked for.</summary>
/// <param name="plan">How to read them.</param>
internal sealed class Ledger(ReadPlan plan)
{
    private readonly ReadPlan _plan = plan with { Options = plan.Options with { Review = null, Format = OutputFormat.Xlsx } };

    /// <exception cref="WorkersCannotStartException">Workers die before they get a document.</exception>
    public byte[] Write(IReadOnlyList<Input> inputs, CancellationToken stop)
    {
        var documents = WorkerPool.Of(_plan, inputs.Count).Run(inputs, inOrder: true, stop).Select(TableDocument.Of).ToList();
        stop.ThrowIfCancellationRequested();
        using var workbook = new MemoryStream();
        NoticeTable.Write(workbook, OutputFormat.Xlsx, rows: null, documents);
        return workbook.ToArray();
    }
}
