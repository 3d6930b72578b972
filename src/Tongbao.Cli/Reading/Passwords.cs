using Tongbao.Cli.Inputs;

namespace Tongbao.Cli.Reading;

/// <summary>
/// The passwords of a run as one text, a line each: the password, or a glob of files, a tab and the password of those. One text, because
/// it goes to workers, and because two runs with the same passwords are the same run.
/// </summary>
internal static class Passwords
{
    /// <summary>Which passwords to try for a document, in order: those of a pattern that fits it before those of all.</summary>
    /// <param name="lines">Null for none.</param>
    /// <param name="path">The document's path below the folder that was walked.</param>
    /// <returns>One null where there is none to try.</returns>
    public static IReadOnlyList<string?> For(string? lines, string path)
    {
        if (lines is null)
            return [null];
        var rows = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t', 2)).ToList();
        var fitting = rows.Where(row => row.Length == 2 && new PathPattern([row[0]], []).Fits(path)).Select(row => row[1]);
        string?[] all = [.. fitting, .. rows.Where(row => row.Length == 1).Select(row => row[0])];
        return all.Length == 0 ? [null] : [.. all.Distinct()];
    }
}
