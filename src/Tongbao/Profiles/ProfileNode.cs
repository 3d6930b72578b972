using Tongbao.Languages;
using Tongbao.Vocabulary;
using YamlDotNet.RepresentationModel;

namespace Tongbao.Profiles;

/// <summary>
/// A node of a YAML file that people write, a profile or a configuration. It knows its file, and which of its keys were asked for.
/// </summary>
internal sealed class ProfileNode(ProfileValue node, string file)
{
    private readonly HashSet<string> _asked = [];

    public ProfileNode(YamlNode node, string file)
        : this(ProfileValue.Of(node), file) { }

    public string Text => node.Text ?? throw Error(Phrases.ProfileValue);

    /// <summary>1-based line on which it begins.</summary>
    public int Line => node.Line;

    /// <summary>What a row goes by; null for one without name or label, and for a plain value.</summary>
    public string? Name => node.Entries?.FirstOrDefault(entry => entry.Key.Text is "name" or "label").Value?.Text;

    /// <summary>A plain value, or each of a list of them.</summary>
    public IReadOnlyList<string> Texts => node.Items is not null ? [.. Items.Select(item => item.Text)] : [Text];

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
            : throw Error(Phrases.ProfileNumber(Text));

    public IEnumerable<ProfileNode> Items =>
        node.Items is { } items ? items.Select(item => new ProfileNode(item, file)) : throw Error(Phrases.ProfileList);

    public IEnumerable<KeyValuePair<string, ProfileNode>> Entries =>
        node.Entries is { } entries
            ? entries.Select(pair => KeyValuePair.Create(new ProfileNode(pair.Key, file).Text, new ProfileNode(pair.Value, file)))
            : throw Error(Phrases.ProfileMapping);

    /// <summary>The member of a closed set that the plain value is the key of.</summary>
    public T Member<T>()
        where T : struct, Enum => EnumKeys.Find<T>(Text) ?? throw Unknown(EnumKeys.All<T>());

    public ProfileNode? Optional(string key)
    {
        if (node.Entries is not { } entries)
            throw Error(Phrases.ProfileMappingWith(key));
        _asked.Add(key);
        foreach (var (name, value) in entries)
        {
            if (name.Text == key)
                return new ProfileNode(value, file);
        }

        return null;
    }

    public ProfileNode Required(string key) => Optional(key) ?? throw Error(Phrases.ProfileMissing(key));

    public void RejectUnknownKeys() => RejectUnknownKeys(_asked);

    public void RejectUnknownKeys(IReadOnlyCollection<string> known)
    {
        foreach (var key in (node.Entries ?? []).Select(entry => new ProfileNode(entry.Key, file)))
        {
            if (!known.Contains(key.Text))
                throw key.Error(Phrases.ProfileUnknownKey(key.Text));
        }
    }

    /// <summary>The plain value is none of the possible ones.</summary>
    public RuleProfileException Unknown(IEnumerable<string> known) => Error(Phrases.ProfileUnknown(Text, PhraseValue.Of(known)));

    public RuleProfileException Error(Phrase problem) => new(file, node.Line, problem);
}
