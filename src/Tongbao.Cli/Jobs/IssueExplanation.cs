namespace Tongbao.Cli.Jobs;

/// <summary>The part of an explanation that tells of one issue.</summary>
internal static class IssueExplanation
{
    /// <param name="text">The explanation of a notice, a node a line, indented by depth.</param>
    /// <param name="id">Of the issue.</param>
    /// <returns>Its line and those below it; null if there is no such issue.</returns>
    public static string? Of(string text, string id)
    {
        var lines = text.Split('\n');
        var start = Array.FindIndex(lines, line => line.TrimStart().StartsWith($"issue {id} ", StringComparison.Ordinal));
        if (start < 0)
            return null;
        var depth = Depth(lines[start]);
        var own = lines.Skip(start + 1).TakeWhile(line => line.Length > 0 && Depth(line) > depth).Prepend(lines[start]);
        return string.Concat(own.Select(line => $"{line[depth..]}\n"));
    }

    private static int Depth(string line) => line.Length - line.TrimStart(' ').Length;
}
