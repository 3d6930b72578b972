using System.Globalization;
using System.Text.RegularExpressions;
using Tongbao.Reading.Word;
using Tongbao.Reading.Word.Numbering;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Specs;

/// <summary>The numbers of Word lists.</summary>
public partial class WordSpecs
{
    [Theory, Spec("word-numbers.md")]
    public void A_number_is_written_in_the_format_of_its_level(string name, string input, string expected)
    {
        var words = input.Split(' ');

        SpecFile.AssertGives(
            name,
            expected,
            string.Join(
                ' ',
                words
                    .Skip(1)
                    .Select(number => NumberFormats.Write(int.Parse(number, CultureInfo.InvariantCulture), words[0]).Replace(' ', '_'))
            )
        );
    }

    [Theory, Spec("word-lists.md")]
    public void A_paragraph_gets_the_number_that_Word_prints(string name, string input, string expected)
    {
        var (definitions, lists, paragraphs) = ("", "", new List<string>());
        foreach (var line in input.Split('\n'))
        {
            if (line.StartsWith("definition", StringComparison.Ordinal))
                definitions += $"</w:abstractNum><w:abstractNum w:abstractNumId=\"{line.Split(' ')[1]}\">";
            else if (line.StartsWith("  ", StringComparison.Ordinal))
                definitions += Level(
                    line.Trim().Split(' '),
                    Regex.Count(definitions[definitions.LastIndexOf("<w:abstractNum ", StringComparison.Ordinal)..], "<w:lvl ")
                );
            else if (line.StartsWith("list", StringComparison.Ordinal))
                lists += List(line.Split(' '));
            else
                paragraphs.Add(
                    Place().Match(line) is { Success: true } place
                        ? WordFile.P("", WordFile.Numbered(Number(place.Groups[1]), Number(place.Groups[2])))
                        : WordFile.P(line)
                );
        }

        // An empty paragraph of a list prints its number all the same.
        var file = new WordFile(WordFile.P("通报") + string.Concat(paragraphs)).WithNumbering(
            definitions["</w:abstractNum>".Length..] + "</w:abstractNum>" + lists
        );

        SpecFile.AssertGives(
            name,
            expected,
            string.Join(
                '\n',
                DocxReader.Read(file.ToBytes(), new(), _ => null).Pages.SelectMany(page => page.Runs).Skip(1).Select(run => run.Text)
            )
        );
    }

    private static string Level(string[] words, int level)
    {
        var more = string.Concat(
            words
                .Skip(2)
                .Select(word =>
                    word.Split('=') is [var name, var value]
                        ? name == "restart"
                            ? $"<w:lvlRestart w:val=\"{value}\"/>"
                            : ""
                        : "<w:isLgl/>"
                )
        );
        var start = words
            .Skip(2)
            .Where(word => word.StartsWith("start=", StringComparison.Ordinal))
            .Select(word => word[6..])
            .FirstOrDefault("1");
        return WordFile
            .Level(level, words[0], words[1], more)
            .Replace("<w:start w:val=\"1\"/>", $"<w:start w:val=\"{start}\"/>", StringComparison.Ordinal);
    }

    private static string List(string[] words)
    {
        var overrides = string.Concat(
            words
                .SkipWhile(word => word != "from")
                .Skip(1)
                .Select(word => word.Split('='))
                .Select(pair => $"<w:lvlOverride w:ilvl=\"{pair[0]}\"><w:startOverride w:val=\"{pair[1]}\"/></w:lvlOverride>")
        );
        return $"<w:num w:numId=\"{words[1]}\"><w:abstractNumId w:val=\"{words[4]}\"/>{overrides}</w:num>";
    }

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d+)/(\d+)$")]
    private static partial Regex Place();
}
