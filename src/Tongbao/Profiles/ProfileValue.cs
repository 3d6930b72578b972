using YamlDotNet.RepresentationModel;

namespace Tongbao.Profiles;

/// <summary>A value of a YAML file: one of <see cref="Text"/>, <see cref="Items"/> and <see cref="Entries"/> is there.</summary>
/// <param name="Line">1-based line on which it begins.</param>
internal sealed record ProfileValue(int Line)
{
    public string? Text { get; init; }

    public IReadOnlyList<ProfileValue>? Items { get; init; }

    public IReadOnlyList<KeyValuePair<ProfileValue, ProfileValue>>? Entries { get; init; }

    public static ProfileValue Of(YamlNode node)
    {
        var value = new ProfileValue((int)node.Start.Line);
        return node switch
        {
            YamlScalarNode scalar => value with { Text = scalar.Value },
            YamlSequenceNode list => value with { Items = [.. list.Children.Select(Of)] },
            YamlMappingNode map => value with
            {
                Entries = [.. map.Children.Select(entry => KeyValuePair.Create(Of(entry.Key), Of(entry.Value)))],
            },
            _ => value,
        };
    }
}
