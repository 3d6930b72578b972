using System.Collections.Immutable;
using Tongbao.Comparing;

namespace Tongbao;

/// <summary>Two readings of one notice, compared field by field; issues are paired by id and heading, not by place.</summary>
/// <remarks>
/// <c>source</c> and <c>coverage</c> are not compared: they say which file was read, and one notice may be read as PDF and
/// as text. A page or line is compared where both sides say one. The ids under a section repeat what the issues say.
/// </remarks>
public sealed class NoticeComparison
{
    private NoticeComparison(
        ImmutableArray<Difference> differences,
        ImmutableSortedDictionary<string, FieldCount> fields,
        FieldCount issues
    ) => (Differences, Fields, Issues) = (differences, fields, issues);

    /// <summary>In the order of the contract.</summary>
    public ImmutableArray<Difference> Differences { get; }

    /// <summary>By field, each value counted once; what stands in a lost or gained issue, block or item too.</summary>
    public ImmutableSortedDictionary<string, FieldCount> Fields { get; }

    /// <summary>Issues and suggestions as wholes: one is matched when it is right in every field.</summary>
    public FieldCount Issues { get; }

    /// <summary>Compares.</summary>
    /// <param name="expected">As it should be read.</param>
    /// <param name="actual">As it is read now.</param>
    public static NoticeComparison Of(Notice expected, Notice actual)
    {
        var walk = new ComparisonWalk();
        walk.Compare(expected, actual);
        return new NoticeComparison([.. walk.Differences], walk.Fields.ToImmutableSortedDictionary(StringComparer.Ordinal), walk.Issues);
    }

    /// <summary>Everything expected, and nothing there: for a notice that was not read.</summary>
    public static NoticeComparison OfMissing(Notice expected) => OfOne(expected, isExpected: true);

    /// <summary>Nothing expected, and everything there: for a notice that nobody knows.</summary>
    public static NoticeComparison OfUnexpected(Notice actual) => OfOne(actual, isExpected: false);

    private static NoticeComparison OfOne(Notice notice, bool isExpected)
    {
        var walk = new ComparisonWalk();
        walk.Count(notice, isExpected);
        return new NoticeComparison([], walk.Fields.ToImmutableSortedDictionary(StringComparer.Ordinal), walk.Issues);
    }
}
