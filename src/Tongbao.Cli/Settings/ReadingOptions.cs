using System.CommandLine;
using Tongbao.Cli.FastStart;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Cli.Workers;

namespace Tongbao.Cli.Settings;

/// <summary>The options of the commands that read many documents: how to read them, and with what.</summary>
internal sealed class ReadingOptions
{
    private readonly Option<bool> _inProcess = new("--in-process")
    {
        Description = "Read in this very process, without limits: a document that crashes ends everything. For debugging.",
    };
    private readonly CommonOptions _common = new();

    public void AddTo(Command command)
    {
        foreach (var setting in (Setting[])[KnownSettings.Jobs, KnownSettings.Timeout, KnownSettings.Memory])
            command.Options.Add(setting.Option);
        command.Options.Add(_inProcess);
        _common.AddTo(command);
    }

    /// <exception cref="UsageException">The rule profile cannot be used.</exception>
    public ReadOptions Reading(ParseResult result, ResolvedSettings settings, OutputFormat format, Provenance provenance) =>
        _common.Reading(result, settings, format, provenance);

    /// <summary>Readers of many documents.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="settings">How many, and their limits.</param>
    /// <param name="reading">What they are to do.</param>
    /// <param name="inputs">How many inputs there are at most; null when nobody knows.</param>
    /// <exception cref="UsageException">A number, a time or a size makes no sense.</exception>
    public WorkerPool Pool(ParseResult result, ResolvedSettings settings, ReadOptions reading, int? inputs)
    {
        SpeculativeRead.RefuseEarly();
        var asked = settings.Get(KnownSettings.Jobs);
        var jobs = Math.Clamp(asked, 1, Math.Max(1, inputs ?? asked));
        // Readers share the cores; a single one has them all for its pages.
        var shared = reading with { OcrJobs = Math.Max(1, Environment.ProcessorCount / jobs) };
        var limits = Limits(settings);
        return new WorkerPool(
            jobs,
            result.GetValue(_inProcess) ? () => new InProcessWorker(shared, Silent) : () => new IsolatedWorker(shared, limits, Silent)
        );
    }

    /// <summary>The reader of one document.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="settings">Its limits.</param>
    /// <param name="reading">What it is to do.</param>
    /// <param name="ocrBegins">Told how many pages are about to be recognised.</param>
    /// <exception cref="UsageException">A number, a time or a size makes no sense.</exception>
    public WorkerPool LonePool(ParseResult result, ResolvedSettings settings, ReadOptions reading, Action<Input, int> ocrBegins)
    {
        // One reader is enough, but what makes no sense is said.
        _ = settings.Get(KnownSettings.Jobs);
        var all = reading with { OcrJobs = Environment.ProcessorCount };
        var limits = Limits(settings);
        return new WorkerPool(
            1,
            result.GetValue(_inProcess)
                ? () => new InProcessWorker(all, ocrBegins)
                : () => new SpeculativeWorker(all, limits, new IsolatedWorker(all, limits, ocrBegins))
        );
    }

    private static ReadLimits Limits(ResolvedSettings settings) =>
        new(settings.Get(KnownSettings.Timeout), settings.Get(KnownSettings.OcrTimeout), settings.Get(KnownSettings.Memory));

    private static void Silent(Input input, int pages) { }
}
