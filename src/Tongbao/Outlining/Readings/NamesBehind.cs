namespace Tongbao.Outlining.Readings;

/// <summary>
/// Measures, effects, and what they answer last: 整改举措：…取得成效：…对应问题（1）：…, or a paragraph of prose and the name below it. What stands
/// before the first name belongs to it, and so on, where nothing stands behind the last one.
/// </summary>
internal static class NamesBehind
{
    /// <summary>So many names show it.</summary>
    private const int MinNames = 2;

    /// <summary>The same where no label tells what stands before them.</summary>
    private const int MinInProse = 3;

    /// <summary>Gives the labels before each name to it, where the whole reading shows that names come last.</summary>
    /// <returns>False where they do not.</returns>
    public static bool Turn(IReadOnlyList<TrialNode> issues)
    {
        var groups = issues.GroupBy(issue => issue.Parent!).Select(group => (Parent: group.Key, Names: group.ToList())).ToList();
        // What stands before a heading between two names belongs to neither.
        if (groups.Exists(group => HasHeadingBetween(group.Parent, group.Names)))
            return false;
        // A name alone below its heading shows nothing.
        if (groups.Exists(group => group.Names.Count >= MinNames) && groups.TrueForAll(group => AreLast(group.Parent, group.Names)))
            groups.ForEach(group => Turn(group.Parent, group.Names));
        else if (issues.Count >= MinInProse && groups.TrueForAll(group => AreLastInProse(group.Parent, group.Names)))
            groups.ForEach(group => TurnProse(group.Names));
        else
            return false;
        return true;
    }

    private static bool HasHeadingBetween(TrialNode parent, List<TrialNode> names) =>
        parent.Children.Exists(child =>
            child.Kind != TrialKind.Label && child.Index > names[0].Index && child.Index < names[^1].Index && !names.Contains(child)
        );

    // One paragraph stands before each name and none behind the last, which would be an issue that told nothing. Behind usual numbers
    // the first may introduce them all.
    private static bool AreLastInProse(TrialNode parent, List<TrialNode> names) =>
        names[0].Index == parent.Index + 2
        && !parent.IsRoot
        && !names[0].Shape.Usual
        && names[^1].End == names[^1].Index + 1
        && names.SkipLast(1).All(name => name.Children.Count == 0 && name.End == name.Index + 2);

    private static void TurnProse(List<TrialNode> names)
    {
        foreach (var name in names)
            (name.Above, name.End) = (name.Index - 1, name.Index + 1);
    }

    // Labels like those of the others stand before the first, and none behind the last.
    private static bool AreLast(TrialNode parent, List<TrialNode> names)
    {
        if (names[^1].OwnsLabel || !EndsThere(names[^1]) || LabelsBefore(parent, names[0]) is not [var first, ..])
            return false;
        return names.SkipLast(1).All(name => name.Labels.FirstOrDefault() is { } label && label.Index == name.Index + 1)
            && (names.Count == 1 || names.SkipLast(1).Any(name => name.Labels.First().Key == first.Key));
    }

    // What follows belongs to no issue: nothing, or the end of the notice.
    private static bool EndsThere(TrialNode name)
    {
        var root = name;
        while (root.Parent is { } above)
            root = above;
        return name.End == name.Index + 1 || name.End == root.End;
    }

    // Those that nothing but labels parts from the name.
    private static List<TrialNode> LabelsBefore(TrialNode parent, TrialNode name) =>
        [.. parent.Children.TakeWhile(child => child != name).Reverse().TakeWhile(child => child.Kind == TrialKind.Label).Reverse()];

    private static void Turn(TrialNode parent, List<TrialNode> names)
    {
        for (var i = names.Count - 1; i >= 0; i--)
        {
            List<TrialNode> told = i > 0 ? [.. names[i - 1].Labels] : LabelsBefore(parent, names[0]);
            names[i].Children.RemoveAll(child => child.Kind == TrialKind.Label);
            names[i].Children.InsertRange(0, told);
            told.ForEach(label => label.Parent = names[i]);
            (names[i].Above, names[i].End, names[i].LabelsBelow) = (told[0].Index, names[i].Index + 1, told.Count);
        }

        parent.Children.RemoveAll(names[0].Children.Contains);
    }
}
