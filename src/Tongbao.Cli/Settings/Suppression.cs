using Tongbao.Cli.Inputs;

namespace Tongbao.Cli.Settings;

/// <summary>A finding that is known and accepted.</summary>
/// <param name="Rules">Codes; a finding of any of them fits.</param>
/// <param name="Files">Which files, by path from the configuration's folder; null for all.</param>
/// <param name="Issue">Id of the issue; null for any.</param>
/// <param name="Subject">What the finding is about; null for anything.</param>
/// <param name="Reason">Why it is accepted.</param>
/// <param name="Origin">File and line that say so.</param>
internal sealed record Suppression(
    IReadOnlySet<string> Rules,
    PathPattern? Files,
    string? Issue,
    string? Subject,
    string Reason,
    string Origin
)
{
    /// <summary>A folder of more files is not looked through: then a glob may fit one of the others.</summary>
    private const int MostFiles = 100_000;

    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };

    /// <param name="finding">A finding.</param>
    /// <param name="path">Its file, from the configuration's folder, with <c>/</c>.</param>
    public bool Fits(Finding finding, string path) =>
        Rules.Contains(finding.Rule)
        && Covers(path)
        && (Issue is null || Issue == finding.Issue)
        && (Subject is null || Subject == finding.Subject);

    /// <summary>True for a file that it is meant for.</summary>
    /// <param name="path">As above.</param>
    public bool Covers(string path) => Files?.Fits(path) ?? true;

    /// <summary>True if it is for one file only.</summary>
    public bool NamesOneFile => Files is { Include: [var file] } && file.Contains('/') && !file.AsSpan().ContainsAny('*', '?');

    /// <summary>True if none of the files that it is meant for is there: it was renamed, or the glob has a slip of the pen.</summary>
    /// <param name="folder">Where the configuration is.</param>
    public bool FitsNoFile(string folder) =>
        Files is not null
        && (
            NamesOneFile
                ? !File.Exists(Path.Combine(folder, Files.Include[0]))
                : Directory
                    .EnumerateFiles(folder, "*", Everywhere)
                    .Index()
                    .All(file => file.Index < MostFiles && !Covers(Path.GetRelativePath(folder, file.Item).Replace('\\', '/')))
        );
}
