using Tongbao.Review.Model;
using Tongbao.Vocabulary;

namespace Tongbao.Review.Html;

/// <summary>
/// The words of review pages: those of the page itself from <c>labels.tsv</c> (a key, Chinese, English), others from the vocabulary.
/// </summary>
internal sealed class Labels
{
    private readonly Dictionary<string, string> _words;

    private Labels(Language language)
    {
        Language = language;
        _words = Asset
            .Read("labels.tsv")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t'))
            .ToDictionary(cells => cells[0], cells => cells[language == Language.Chinese ? 1 : 2]);
    }

    public Language Language { get; }

    /// <summary>Of the attribute <c>lang</c> (BCP 47).</summary>
    public string Tag => Language == Language.Chinese ? "zh-CN" : "en";

    /// <exception cref="KeyNotFoundException">No line of the table has the key.</exception>
    public string this[string key] => _words[key];

    public static Labels In(Language language) => new(language);

    /// <summary>What a member of the vocabulary is called.</summary>
    public string this[Words words] => words.In(Language);

    /// <summary>What a node is called.</summary>
    public string NameOf(ReviewNode node) => node.Called is { } words ? this[words] : this[$"node.{node.Name}"];

    /// <summary>The words with <c>{0}</c> replaced.</summary>
    public string Format(string key, object value) =>
        _words[key].Replace("{0}", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}"), StringComparison.Ordinal);

    /// <summary>A page and its lines, as <c>explain</c> gives them.</summary>
    public string Place(int page, int line, int lastPage, int lastLine) =>
        line == 0 ? Format("page", page)
        : page != lastPage ? $"{Format("page", page)}{Format("line", line)} – {Format("page", lastPage)}{Format("line", lastLine)}"
        : $"{Format("page", page)}{Format("line", line == lastLine ? $"{line}" : $"{line}–{lastLine}")}";
}
