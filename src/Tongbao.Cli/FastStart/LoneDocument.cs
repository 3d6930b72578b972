using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Workers;

namespace Tongbao.Cli.FastStart;

/// <summary>
/// The door of this folder. A run for one document reads it in the first process, where starting a worker would take as long as reading;
/// it begins before the command line is read, and re-executes itself where the document needs a worker after all.
/// </summary>
internal static class LoneDocument
{
    /// <summary>Options that change what a notice becomes, or that need standard input.</summary>
    private static readonly string[] NotAhead =
    [
        "--in-process",
        "--files-from",
        "--rules",
        "--password",
        "--input-format",
        "--ocr",
        "--as-pages",
    ];

    /// <summary>
    /// Guesses from the arguments which document the run is for, and begins to read it. A wrong guess costs nothing but time.
    /// </summary>
    public static void BeginAhead(string[] args)
    {
        if (args is not ["parse", ..] || args.Any(IsNotAhead) || args.Any(Directory.Exists))
            return;
        if (args.Where(File.Exists).ToList() is [var file] && !OutputSniffer.HasEnding(file))
            SpeculativeRead.BeginAhead(file);
    }

    /// <summary>A pool for one document.</summary>
    /// <param name="plan">What it is to do.</param>
    /// <param name="recognises">Told how far its recognition is.</param>
    public static WorkerPool Pool(ReadPlan plan, Action<Input, OcrProgress> recognises)
    {
        // One document has all cores for its pages.
        var options = plan.Options with { OcrJobs = Environment.ProcessorCount };
        return new WorkerPool(1, () => new StandardInputWorker(plan.Limits, NewReader()));

        IWorker NewReader() =>
            plan.InProcess
                ? new InProcessWorker(options, recognises)
                : new SpeculativeWorker(options, plan.Limits, new IsolatedWorker(options, plan.Limits, recognises));
    }

    /// <summary>
    /// Call before a batch begins: if a document is being read ahead, the process re-executes itself, because nothing watches it.
    /// </summary>
    public static void Refuse() => SpeculativeRead.Refuse();

    private static bool IsNotAhead(string argument) => NotAhead.Any(option => argument.StartsWith(option, StringComparison.Ordinal));
}
