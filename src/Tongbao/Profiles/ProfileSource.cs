using Tongbao.Text;

namespace Tongbao.Profiles;

/// <summary>The text of a profile, and that of the file it extends: what a worker needs, whatever becomes of the files meanwhile.</summary>
/// <param name="Name">Of the file, for messages.</param>
/// <param name="Text">YAML.</param>
/// <param name="Base">What it lies over, where <c>extends:</c> names a file; null otherwise.</param>
internal sealed record ProfileSource(string Name, string Text, ProfileSource? Base = null)
{
    /// <summary>A profile and the files below it; each path is relative to the file that names it.</summary>
    /// <exception cref="RuleProfileException">A file that is extended is not there, or extends what extends it.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ProfileSource Load(string path) => Load(Path.GetFullPath(path), []);

    private static ProfileSource Load(string path, IReadOnlyList<string> above)
    {
        using var reader = new StreamReader(path);
        var (name, text) = (Path.GetFileName(path), BoundedYaml.ReadAll(reader));
        if (ProfileReader.Extended(text, name) is not { } extends)
            return new ProfileSource(name, text);
        var below = Path.GetFullPath(extends.Text, Path.GetDirectoryName(path)!);
        if (below == path || above.Contains(below))
            throw extends.Error($"extends: {extends.Text} extends this profile itself");
        if (!File.Exists(below))
            throw extends.Error($"extends: {extends.Text} is no file, and not default: a path is relative to {name}");
        return new ProfileSource(name, text, Load(below, [.. above, path]));
    }
}
