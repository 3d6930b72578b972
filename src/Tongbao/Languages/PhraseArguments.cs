using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Tongbao.Languages;

namespace Tongbao;

/// <summary>What the placeholders of a phrase stand for, by name, in the order of the English words.</summary>
[JsonConverter(typeof(PhraseArgumentsConverter))]
public sealed class PhraseArguments
{
    internal static readonly PhraseArguments None = new([]);

    internal PhraseArguments(ImmutableArray<KeyValuePair<string, PhraseValue>> all) => All = all;

    /// <summary>The names, in the order of the English words.</summary>
    public IEnumerable<string> Names => All.Select(argument => argument.Key);

    internal ImmutableArray<KeyValuePair<string, PhraseValue>> All { get; }

    /// <summary>The value of a placeholder; empty where the phrase came from elsewhere and has none of that name.</summary>
    internal PhraseValue this[string name]
    {
        get
        {
            foreach (var argument in All)
            {
                if (argument.Key == name)
                    return argument.Value;
            }

            return "";
        }
    }

    /// <summary>A value in words; empty where there is none of that name.</summary>
    public string Word(string name, Language language) => this[name].In(language);
}
