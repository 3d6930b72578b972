using Tongbao.Profiles.Patterns;

namespace Tongbao.Profiles;

/// <summary>Patterns of a profile that are known by their key: those of its top level, or of a group such as <c>contact</c>.</summary>
/// <param name="node">Null if the profile has no such group.</param>
/// <param name="prefix">What <c>rules list</c> puts before the keys.</param>
/// <param name="read">Gets every pattern that is read, for <c>rules list</c>.</param>
internal sealed class PatternGroup(ProfileNode? node, string prefix, List<(string Name, RulePattern Pattern)> read)
{
    /// <summary>The pattern with this key, else that of the profile below; one that never matches if neither has it.</summary>
    public RulePattern Read(string key, RulePattern? below)
    {
        var pattern = node?.Optional(key) is { } own ? RuleReader.Compile(own) : below ?? RulePattern.Never;
        if (pattern != RulePattern.Never)
            read.Add((prefix + key, pattern));
        return pattern;
    }
}
