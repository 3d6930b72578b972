using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Tongbao.Formats;

/// <summary>What the contract has at a place: keys, a list, words to choose from, or a plain value.</summary>
internal sealed class ContractShape
{
    private static readonly ConcurrentDictionary<Type, ContractShape> Known = new();

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _index;

    private ContractShape(Type type)
    {
        var info = NoticeJsonContext.Default.GetTypeInfo(type);
        // What is never written has neither.
        Keys = info is { Kind: JsonTypeInfoKind.Object }
            ? [.. info.Properties.Where(key => key.Get is not null || key.Set is not null)]
            : [];
        Required = Keys.Index().Where(key => IsRequired(key.Item)).Aggregate(0UL, (bits, key) => bits | (1UL << key.Index));
        Values = info is { Kind: JsonTypeInfoKind.Enumerable } ? info.ElementType : null;
        Choices = type.IsEnum ? [.. Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName)] : [];
        Scalar =
            type == typeof(string) || type == typeof(Passage) || type == typeof(NoticeDate) ? ScalarKind.Text
            : type == typeof(bool) ? ScalarKind.Truth
            : type.IsPrimitive || type == typeof(decimal) ? ScalarKind.Number
            : null;
        _index = Keys.Select((key, index) => (key.Name, index))
            .ToDictionary(pair => pair.Name, pair => pair.index, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Of an object; empty for anything else.</summary>
    public JsonPropertyInfo[] Keys { get; }

    /// <summary>The keys that an output has to have, a bit for each of <see cref="Keys"/>.</summary>
    public ulong Required { get; }

    /// <summary>Type of the values of a list; null for anything else.</summary>
    public Type? Values { get; }

    /// <summary>Words of a choice; empty for anything else.</summary>
    public string[] Choices { get; }

    /// <summary>What a plain value has to be; null where the contract does not say.</summary>
    public ScalarKind? Scalar { get; }

    public static ContractShape Of(Type type) =>
        Known.GetOrAdd(Nullable.GetUnderlyingType(type) ?? type, static of => new ContractShape(of));

    /// <summary>Where a key is in <see cref="Keys"/>; -1 if it is not there.</summary>
    public int IndexOf(ReadOnlySpan<char> key) => _index.TryGetValue(key, out var index) ? index : -1;

    private static bool IsRequired(JsonPropertyInfo key) =>
        key.IsRequired || key.AssociatedParameter is { IsMemberInitializer: false, HasDefaultValue: false, IsNullable: false };
}
