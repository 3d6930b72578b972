using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;

namespace Tongbao.Cli.Diffs.Reports;

/// <summary>Workflow commands of GitHub Actions: an annotation at the expected output of each document that differs.</summary>
/// <param name="output">Where they go.</param>
/// <param name="tolerance">The share of fields that may differ: then a difference warns, and only too many are an error.</param>
internal sealed class GithubDiffReport(TextWriter output, double tolerance) : IDiffReport
{
    /// <summary>How many differences an annotation names.</summary>
    private const int MaxDifferences = 5;

    public void Begin() { }

    public void Add(DiffResult result)
    {
        if (result.Status == DiffStatus.Same)
            return;
        var file = WorkingFolder.Relative(result.Pair.Expected ?? result.Pair.Actual ?? result.Pair.Name);
        var lines = DiffSentence.Differences(result).Take(MaxDifferences).Prepend(DiffSentence.Of(result).In(SpokenLanguage.InData));
        var level = tolerance > 0 && result.Status != DiffStatus.NotRead ? "warning" : "error";
        output.WriteLine(
            $"::{level} file={GithubCommand.Property(file)},title=tongbao diff::{GithubCommand.Data(string.Join('\n', lines))}"
        );
    }

    public void End(DiffTally tally)
    {
        if (tally.IsOver(tolerance))
            output.WriteLine($"::error title=tongbao diff::{GithubCommand.Data(DiffSentence.OverTolerance(tally, tolerance))}");
    }

    public void Dispose() => output.Dispose();
}
