using System.CommandLine;
using Tongbao.Cli.Workers;
using Tongbao.Writers;

namespace Tongbao.Cli;

/// <summary>The options of <c>parse</c> that say how to read and what to write.</summary>
internal sealed class ReadingOptions
{
    private readonly Option<string> _format = Choice.Of("--format", "What to write: a file for each notice (yaml, json), or all in one (ndjson, csv, xlsx, parquet).", OutputFormat.Yaml, "-f");
    private readonly Option<string> _provenance = Choice.Of("--provenance", "How much to say of where words stand: nothing, the page, or page, lines, boxes and rule of every text.", Provenance.Pages);
    private readonly Option<int> _jobs = new("--jobs", "-j") { Description = "How many worker processes read at the same time; one for each core when left out.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly Option<string> _timeout = new("--timeout") { Description = "How long one document may take.", HelpName = "TIME", DefaultValueFactory = _ => "60s" };
    private readonly Option<string> _memory = new("--memory") { Description = "How much memory one document may need.", HelpName = "SIZE", DefaultValueFactory = _ => "1GiB" };
    private readonly Option<bool> _inProcess = new("--in-process") { Description = "Read in this very process, without limits: a document that crashes ends everything. For debugging." };
    private readonly CommonOptions _common = new();

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_format, _provenance, _jobs, _timeout, _memory, _inProcess])
            command.Options.Add(option);
        _common.AddTo(command);
    }

    public ReadingSettings Settings(ParseResult result) =>
        _common.Settings(result, result.Get<OutputFormat>(_format), result.Get<Provenance>(_provenance));

    /// <param name="result">The command line.</param>
    /// <param name="settings">How to read.</param>
    /// <param name="inputs">How many inputs there are at most; null when nobody knows.</param>
    /// <exception cref="UsageException">A number, a time or a size makes no sense.</exception>
    public ReaderPool Pool(ParseResult result, ReadingSettings settings, int? inputs)
    {
        var jobs = result.GetValue(_jobs);
        if (jobs < 1)
            throw new UsageException($"--jobs {jobs}: expected 1 or more");
        var limits = new ReadingLimits(Quantity.Time(result.GetValue(_timeout)!, "--timeout"), Quantity.Size(result.GetValue(_memory)!, "--memory", ReadingLimits.LeastMemory));
        return new ReaderPool(Math.Clamp(jobs, 1, Math.Max(1, inputs ?? jobs)), result.GetValue(_inProcess) ? () => new InProcessReader(settings) : () => new IsolatedReader(settings, limits));
    }
}
