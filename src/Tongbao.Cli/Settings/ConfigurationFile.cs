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

    /// <summary>What it sets a setting to; null when it does not.</summary>
    public SettingValue? Value(string key) => Values.GetValueOrDefault(key);
}
