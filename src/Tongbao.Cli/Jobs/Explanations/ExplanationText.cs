using System.Text;

namespace Tongbao.Cli.Jobs.Explanations;

/// <summary>An explanation for people: one node a line, indented by depth.</summary>
/// <param name="language">Of its words.</param>
internal sealed class ExplanationText(Language language)
{
    /// <summary>Longer words are cut: explain is for looking, not for reading on.</summary>
    private const int MaxWords = 48;

    private readonly StringBuilder _text = new();

    public static string Write(IEnumerable<ExplainedNode> nodes, Language language)
    {
        var self = new ExplanationText(language);
        foreach (var node in nodes)
            self.Write(node, depth: 0);
        return self._text.ToString();
    }

    private void Write(ExplainedNode node, int depth)
    {
        string?[] parts =
        [
            node.Said?.In(language).TrimEnd(),
            node.Place?.Said.In(language),
            node.Rule,
            node.Details?.In(language),
            node.Words is { } words ? Cut(words.ReplaceLineEndings(" ")) : null,
        ];
        _text.Append(' ', 2 * depth).AppendJoin("  ", parts.Where(part => part is { Length: > 0 })).Append('\n');
        foreach (var child in node.Below)
            Write(child, depth + 1);
    }

    private static string Cut(string words) => words.Length > MaxWords ? words[..MaxWords] + "…" : words;
}
