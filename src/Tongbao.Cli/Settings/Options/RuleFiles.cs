using Tongbao.Languages;
using Tongbao.Profiles;

namespace Tongbao.Cli.Settings.Options;

/// <summary>Reads a profile and the files that it extends; each path is relative to the file that names it.</summary>
internal static class RuleFiles
{
    /// <exception cref="RuleProfileException">A file that is extended is not there, or extends what extends it.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ProfileSource Load(string path) => Load(path, []);

    // No longer than the reader of profiles takes it: the file may be one that never ends.
    private static ProfileSource Load(string path, IReadOnlyList<string> above)
    {
        using var reader = new StreamReader(path);
        var (name, text) = (Path.GetFileName(path), BoundedYaml.ReadAll(reader));
        if (ProfileReader.Extended(text, name) is not { } extends)
            return new ProfileSource(name, text);
        var below = Path.GetFullPath(extends.Text, Path.GetDirectoryName(path)!);
        if (below == path || above.Contains(below))
            throw extends.Error(Phrases.ProfileExtendsItself(extends.Text));
        if (!File.Exists(below))
            throw extends.Error(Phrases.ProfileExtendsMissing(extends.Text, name));
        return new ProfileSource(name, text, Load(below, [.. above, path]));
    }
}
