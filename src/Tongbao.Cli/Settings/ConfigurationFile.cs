namespace Tongbao.Cli.Settings;

/// <summary>A <c>tongbao.yaml</c> that was read.</summary>
/// <param name="Path">As an error calls it: relative to the working folder where it stands below it or above.</param>
/// <param name="Folder">Where it stands: what its paths and globs are relative to.</param>
/// <param name="Values">By key.</param>
/// <param name="Severities">By code.</param>
/// <param name="Suppressions">In order.</param>
internal sealed record ConfigurationFile(
    string Path,
    string Folder,
    IReadOnlyDictionary<string, SettingValue> Values,
    IReadOnlyDictionary<string, SeverityChange> Severities,
    IReadOnlyList<Suppression> Suppressions
)
{
    /// <summary>The name that is looked for.</summary>
    public const string Name = "tongbao.yaml";

    /// <summary>Names by which people call it, and which are not read: two files could contradict each other.</summary>
    private static readonly string[] OtherNames = ["tongbao.yml", ".tongbao.yaml", ".tongbao.yml"];

    /// <summary>The nearest one from <paramref name="folder"/> upward; null where there is none.</summary>
    public static string? Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var path = System.IO.Path.Combine(at.FullName, Name);
            if (File.Exists(path))
                return path;
        }

        return null;
    }

    /// <summary>The first file from <paramref name="folder"/> upward, as far as one of the right name, that has another name; null where
    /// there is none.</summary>
    public static string? FindMisnamed(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (OtherNames.Select(name => System.IO.Path.Combine(at.FullName, name)).FirstOrDefault(File.Exists) is { } misnamed)
                return misnamed;
            if (File.Exists(System.IO.Path.Combine(at.FullName, Name)))
                return null;
        }

        return null;
    }

    /// <summary>The suppressions whose files are not there, of those that <paramref name="isAsked"/>.</summary>
    public IEnumerable<Suppression> WithoutFiles(Func<Suppression, bool> isAsked) =>
        Suppressions.Where(suppression => isAsked(suppression) && suppression.FitsNoFile(Folder));

    /// <summary>What it sets a setting to; null when it does not.</summary>
    public SettingValue? Value(string key) => Values.GetValueOrDefault(key);
}
