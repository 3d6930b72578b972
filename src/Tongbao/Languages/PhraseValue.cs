using System.Globalization;

namespace Tongbao.Languages;

/// <summary>What a placeholder stands for: a text, a number, another phrase, or a list of them.</summary>
internal sealed class PhraseValue
{
    private PhraseValue(string? text, decimal? number, Phrase? phrase, IReadOnlyList<PhraseValue>? list) =>
        (Text, Number, Phrase, List) = (text, number, phrase, list);

    /// <summary>A text, the same in every language: words of a notice, a name, or a key of the table.</summary>
    public string? Text { get; }

    public decimal? Number { get; }

    public Phrase? Phrase { get; }

    public IReadOnlyList<PhraseValue>? List { get; }

    public static implicit operator PhraseValue(string? text) => new(text ?? "", null, null, null);

    public static implicit operator PhraseValue(int number) => new(null, number, null, null);

    public static implicit operator PhraseValue(long number) => new(null, number, null, null);

    public static implicit operator PhraseValue(decimal number) => new(null, number, null, null);

    public static implicit operator PhraseValue(Phrase phrase) => new(null, null, phrase, null);

    /// <summary>A number as people read it: 12,345.</summary>
    public static PhraseValue Grouped(int number) => new(number.ToString("N0", CultureInfo.InvariantCulture), number, null, null);

    /// <summary>A length of time, to the millisecond.</summary>
    public static PhraseValue Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);

    public static PhraseValue Of(IEnumerable<PhraseValue> list) => new(null, null, null, [.. list]);

    public static PhraseValue Of(IEnumerable<string> list) => Of(list.Select(text => (PhraseValue)text));

    /// <summary>The first of a list, and an ellipsis where there are more than <paramref name="most"/>.</summary>
    public static PhraseValue First(int most, IReadOnlyCollection<PhraseValue> list) =>
        Of(list.Take(most).Concat(list.Count > most ? ["…"] : []));

    /// <summary>The words; those of a list with <paramref name="joint"/> between them.</summary>
    public string In(Language language, string joint = ", ") =>
        Text
        ?? Number?.ToString(CultureInfo.InvariantCulture)
        ?? Phrase?.In(language)
        ?? string.Join(joint, List!.Select(value => value.In(language)));
}
