namespace Tongbao.Vocabulary;

/// <summary>What people call a member of a closed set. Its key in data is <see cref="EnumKeys.Key{T}"/>.</summary>
/// <param name="Chinese">For Chinese pages and workbooks.</param>
/// <param name="English">For English pages and messages.</param>
internal readonly record struct Words(string Chinese, string English)
{
    /// <summary>In a language.</summary>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;
}
