using Tongbao.Cli.Shell;
using Tongbao.Cli.Shell.Speech;
using Tongbao.Languages;

namespace Tongbao.Cli.Settings;

/// <summary>Rules as users name them: by code, by name, and where several are meant by the beginning of a code.</summary>
internal static class RuleNames
{
    /// <summary>The one rule of this code or name.</summary>
    /// <param name="name">What the user wrote.</param>
    /// <param name="error">Makes the exception for a name that no rule has.</param>
    public static FindingKind Find(string name, Func<Phrase, Exception> error) => FindingKinds.Find(name) ?? throw error(Unknown(name));

    /// <summary>The codes that <paramref name="names"/>, parted by commas, stand for: TB201, number-gap, TB2.</summary>
    /// <exception cref="UsageException">One of them stands for none.</exception>
    public static HashSet<string> Codes(IEnumerable<string> names, string option) =>
        [
            .. names
                .SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .SelectMany(name => Codes(name, option)),
        ];

    private static List<string> Codes(string name, string option)
    {
        if (FindingKinds.Find(name) is { } rule)
            return [rule.Code];
        var family = FindingKinds
            .All.Where(rule => name.Length > 1 && rule.Code.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            .Select(rule => rule.Code)
            .ToList();
        return family.Count > 0 ? family : throw new UsageException(Phrases.ErrorOption(option, Unknown(name)));
    }

    private static Phrase Unknown(string name)
    {
        var nearest = Nearest.Of(name, FindingKinds.All.SelectMany(rule => new[] { rule.Code, rule.Name }));
        return nearest is null ? Phrases.ErrorNoFinding(name) : Phrases.ErrorNoFindingBut(name, nearest);
    }
}
