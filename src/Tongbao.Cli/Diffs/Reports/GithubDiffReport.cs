using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;

namespace Tongbao.Cli.Diffs.Reports;

/// <summary>Workflow commands of GitHub Actions: an annotation at the expected output of each document that differs.</summary>
internal sealed class GithubDiffReport(TextWriter output) : IDiffReport
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
        output.WriteLine($"::error file={GithubCommand.Property(file)},title=tongbao diff::{GithubCommand.Data(string.Join('\n', lines))}");
    }

    public void End(DiffTally tally) { }

    public void Dispose() => output.Dispose();
}
