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

    public string OneOf(string[] values) =>
        values.Contains(Text) ? Text : throw Error($"{Text} is not known here; it can be: {string.Join(", ", values)}");

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
        foreach (var key in map.Children.Keys.OfType<YamlScalarNode>())
        {
            if (!known.Contains(key.Value!))
                throw new ProfileNode(key, file).Error($"the key {key.Value} is not known here");
        }
    }

    public RuleProfileException Error(string problem) => new(file, node.Start.Line, problem);
}
