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

    /// <summary>Type of the values of a list; null for anything else.</summary>
    public Type? Values { get; }

    /// <summary>Words of a choice; empty for anything else.</summary>
    public string[] Choices { get; }

    /// <summary>What a plain value has to be; null where the contract does not say.</summary>
    public ScalarKind? Scalar { get; }

    public static ContractShape Of(Type type) =>
        Known.GetOrAdd(Nullable.GetUnderlyingType(type) ?? type, static of => new ContractShape(of));

    /// <summary>True for a key that an output has to have.</summary>
    public static bool IsRequired(JsonPropertyInfo key) =>
        key.IsRequired || key.AssociatedParameter is { IsMemberInitializer: false, HasDefaultValue: false, IsNullable: false };

    /// <summary>Where a key is in <see cref="Keys"/>; -1 if it is not there.</summary>
    public int IndexOf(ReadOnlySpan<char> key) => _index.TryGetValue(key, out var index) ? index : -1;
}
