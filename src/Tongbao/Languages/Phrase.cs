namespace Tongbao.Languages;

/// <summary>Something that Tongbao says: a row of <c>phrases.tsv</c> and what its placeholders stand for. In no language yet.</summary>
/// <param name="Key">Of the row.</param>
/// <param name="English">With placeholders.</param>
/// <param name="Chinese">With the same ones.</param>
/// <param name="Arguments">What the placeholders stand for.</param>
internal sealed record Phrase(string Key, string English, string Chinese, PhraseArguments Arguments)
{
    /// <summary>The words.</summary>
    public string In(Language language) => PhraseTemplate.Fill(language == Language.Chinese ? Chinese : English, Arguments, language);

    /// <summary>The words in English.</summary>
    public override string ToString() => In(Language.English);
}
