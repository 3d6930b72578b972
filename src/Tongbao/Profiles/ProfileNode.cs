using Tongbao.Vocabulary;
using YamlDotNet.RepresentationModel;

namespace Tongbao.Profiles;

/// <summary>
/// A node of a YAML file that people write, a profile or a configuration. It knows its file, and which of its keys were asked for.
/// </summary>
internal sealed class ProfileNode(YamlNode node, string file)
{
    private readonly HashSet<string> _asked = [];

    public string Text => node is YamlScalarNode { Value: { } value } ? value : throw Error("a plain value is expected here");

    /// <summary>1-based line on which it begins.</summary>
    public int Line => (int)node.Start.Line;

    /// <summary>A plain value, or each of a list of them.</summary>
    public IReadOnlyList<string> Texts => node is YamlSequenceNode ? [.. Items.Select(item => item.Text)] : [Text];

    public string OneOf(string[] values) => values.Contains(Text) ? Text : throw Unknown(values);

    /// <summary>True or false, as YAML 1.2 writes them.</summary>
    public bool Flag =>
        Text switch
        {
            "true" => true,
            "false" => false,
            _ => throw Unknown(["true", "false"]),
        };

    public int Integer =>
        int.TryParse(Text, System.Globalization.CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Error($"{Text} is not a number");

    public IEnumerable<ProfileNode> Items =>
        node is YamlSequenceNode list
            ? list.Children.Select(child => new ProfileNode(child, file))
            : throw Error("a list is expected here");

    public IEnumerable<KeyValuePair<string, ProfileNode>> Entries =>
        node is YamlMappingNode map
            ? map.Children.Select(pair => KeyValuePair.Create(new ProfileNode(pair.Key, file).Text, new ProfileNode(pair.Value, file)))
            : throw Error("a mapping is expected here");

    /// <summary>The member of a closed set that the plain value is the key of.</summary>
    public T Member<T>()
        where T : struct, Enum => EnumKeys.Find<T>(Text) ?? throw Unknown(EnumKeys.All<T>());

    public ProfileNode? Optional(string key)
    {
        if (node is not YamlMappingNode map)
            throw Error($"a mapping with the key {key} is expected here");
        _asked.Add(key);
        return map.Children.TryGetValue(new YamlScalarNode(key), out var child) ? new ProfileNode(child, file) : null;
    }

    public ProfileNode Required(string key) => Optional(key) ?? throw Error($"the key {key} is missing");

    public void RejectUnknownKeys() => RejectUnknownKeys(_asked);

    public void RejectUnknownKeys(IReadOnlyCollection<string> known)
    {
        if (node is not YamlMappingNode map)
            return;
        foreach (var key in map.Children.Keys.Select(key => new ProfileNode(key, file)))
        {
            if (!known.Contains(key.Text))
                throw key.Error($"the key {key.Text} is not known here");
        }
    }

    /// <summary>The plain value is none of the possible ones.</summary>
    public RuleProfileException Unknown(IEnumerable<string> known) =>
        Error($"{Text} is not known here; it can be: {string.Join(", ", known)}");

    public RuleProfileException Error(string problem) => new(file, node.Start.Line, problem);
}
