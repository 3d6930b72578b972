using Tongbao.Recognition.Characters;

namespace Tongbao.Recognition.Ink;

/// <summary>A kind of mark in a document: what it looks like, and how much more than another kind its sure marks do.</summary>
/// <param name="template">What it looks like.</param>
/// <param name="sure">The pictures of its sure marks.</param>
internal sealed class MarkKind(MarkTemplate template, IReadOnlyList<MarkPicture> sure)
{
    /// <summary>So many sure marks say by how much they are more like their own kind than like another.</summary>
    private const int LeastSure = 8;

    /// <summary>More say no more.</summary>
    private const int MostSure = 40;

    /// <summary>They differ by so much in any document.</summary>
    private const double LeastSpread = 0.5;

    /// <summary>A mark of the other kind is as far from what that kind usually is.</summary>
    private const double UsualOfOther = 0.5;

    private readonly Dictionary<MarkKind, (double Mean, double Spread, double Least)?> _margins = [];

    public MarkTemplate Template => template;

    /// <summary>
    /// How much likelier a picture is of another kind, by how sure marks of this kind are: a logarithm, 0 for what one of them may be.
    /// </summary>
    /// <param name="other">The other kind.</param>
    /// <param name="here">How much likelier the picture is of this kind than of the other, by what both look like.</param>
    public double Against(MarkKind other, double here)
    {
        if (here >= 0)
            return 0;
        if (!_margins.TryGetValue(other, out var known))
            _margins[other] = known = MarginOf(other);
        if (known is not { } margin || here >= margin.Least)
            return 0;
        var away = (margin.Mean - here) / margin.Spread;
        return (away * away / 2) - UsualOfOther;
    }

    private double Margin(MarkKind other, MarkPicture picture) => template.Likelihood(picture) - other.Template.Likelihood(picture);

    private (double Mean, double Spread, double Least)? MarginOf(MarkKind other)
    {
        if (sure.Count < LeastSure)
            return null;
        var margins = sure.Take(MostSure).Select(picture => Margin(other, picture)).ToList();
        var mean = margins.Average();
        var spread = Math.Sqrt(margins.Average(margin => (margin - mean) * (margin - mean)));
        return (mean, Math.Max(spread, LeastSpread), margins.Min());
    }
}
