using System.Text.Json;

namespace Tongbao.Vocabulary;

/// <summary>The keys of the members of an enumeration: the names that profiles, outputs and messages use.</summary>
internal static class EnumKeys
{
    /// <summary>The name in camel case, as JSON writes it: <c>notStarted</c>.</summary>
    public static string Key<T>(this T value)
        where T : struct, Enum => Keys<T>.ByMember.TryGetValue(value, out var key) ? key : value.ToString();

    /// <summary>The member with this key; null if there is none.</summary>
    public static T? Find<T>(string key)
        where T : struct, Enum => Keys<T>.ByKey.TryGetValue(key, out var member) ? member : null;

    /// <summary>All keys, in the order of the members.</summary>
    public static IReadOnlyCollection<string> All<T>()
        where T : struct, Enum => Keys<T>.ByKey.Keys;

    private static class Keys<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByMember = Enum.GetValues<T>()
            .ToDictionary(member => member, member => JsonNamingPolicy.CamelCase.ConvertName(member.ToString()));

        public static readonly Dictionary<string, T> ByKey = ByMember.ToDictionary(
            pair => pair.Value,
            pair => pair.Key,
            StringComparer.Ordinal
        );
    }
}
