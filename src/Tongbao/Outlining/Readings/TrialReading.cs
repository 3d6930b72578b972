namespace Tongbao.Outlining.Readings;

/// <summary>One way to read a notice: which marks head its issues, and how much speaks for it.</summary>
/// <param name="Mark">The hypothesis.</param>
/// <param name="Root">Its outline.</param>
/// <param name="Issues">The members of the mark that are issues, in order.</param>
/// <param name="Features">What speaks for it and against it, by name.</param>
internal sealed record TrialReading(
    IssueMark Mark,
    TrialNode Root,
    IReadOnlyList<TrialNode> Issues,
    IReadOnlyList<(string Name, double Value)> Features
)
{
    /// <summary>The sum of the features.</summary>
    public double Score { get; } = Features.Sum(feature => feature.Value);

    public double this[string feature] => Features.FirstOrDefault(pair => pair.Name == feature).Value;
}
