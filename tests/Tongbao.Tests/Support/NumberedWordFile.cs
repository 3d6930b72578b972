using System.Globalization;
using System.Text.RegularExpressions;
using Tongbao.Text;

namespace Tongbao.Tests.Support;

/// <summary>
/// A plain notice as Word users type it: 一、 （一） 1. （1） ① become automatic numbers of one list with five levels, and 问题1： numbers of a list
/// of its own.
/// </summary>
/// <remarks>
/// A number that does not follow from the one before begins its list anew, as Word's <c>Set numbering value</c> does; another way of
/// writing it is a list of the same definition with a level of its own.
/// </remarks>
internal sealed partial class NumberedWordFile
{
    private static readonly (Regex Marker, string Format)[] Levels =
    [
        (Chapter(), "chineseCounting"),
        (Part(), "chineseCountingThousand"),
        (Point(), "decimal"),
        (SubPoint(), "decimal"),
        (Circle(), "decimalEnclosedCircle"),
    ];

    private readonly bool _throughStyles;
    private readonly int[] _counts = new int[Levels.Length];
    private readonly Dictionary<(string Shape, int Level, int? From), int> _lists = [];
    private readonly List<string> _definitions = [];
    private readonly List<string> _numbers = [];

    private NumberedWordFile(bool throughStyles) => _throughStyles = throughStyles;

    /// <param name="text">One paragraph a line.</param>
    /// <param name="throughStyles">True to number headings by their styles, false to number every paragraph itself.</param>
    public static WordFile Of(string text, bool throughStyles = false)
    {
        var file = new NumberedWordFile(throughStyles);
        file.Define(string.Concat(Levels.Select((_, level) => file.DefaultLevel(level))));
        file._numbers.Add("""<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""");
        var body = string.Concat(text.TrimEnd('\n').Split('\n').Select(file.Paragraph));
        var word = new WordFile(body).WithNumbering(string.Concat(file._definitions) + string.Concat(file._numbers));
        return throughStyles ? word.WithStyles(Styles) : word;
    }

    private static string Styles =>
        """<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>"""
        + string.Concat(
            Enumerable
                .Range(0, Levels.Length)
                .Select(level =>
                    $"""<w:style w:type="paragraph" w:styleId="Heading{level + 1}"><w:name w:val="heading {level + 1}"/><w:basedOn """
                    + $"""w:val="Normal"/><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr></w:pPr>"""
                    + $"""</w:style>"""
                )
        );

    private string Paragraph(string line)
    {
        for (var level = 0; level < Levels.Length; level++)
        {
            if (Levels[level].Marker.Match(line) is { Success: true } match)
                return WordFile.P(line[match.Length..], Properties(level, match));
        }

        return Question().Match(line) is { Success: true } question
            ? WordFile.P(line[question.Length..], WordFile.Numbered(ListOf(question), 0))
            : WordFile.P(line);
    }

    private string Properties(int level, Match match)
    {
        var number = Value(match);
        var from = number == _counts[level] + 1 ? (int?)null : number;
        _counts[level] = number;
        Array.Clear(_counts, level + 1, Levels.Length - level - 1);
        var shape = Shape(match, level);
        var list = from is null && shape == DefaultText(level) ? 1 : ListOf(shape, level, from);
        return _throughStyles && list == 1 ? $"""<w:pStyle w:val="Heading{level + 1}"/>""" : WordFile.Numbered(list, level);
    }

    private int ListOf(string shape, int level, int? from)
    {
        // A list that begins anew does so once, where it is first used.
        if (from is null && _lists.TryGetValue((shape, level, null), out var known))
            return known;
        var start = from is null ? "" : $"""<w:startOverride w:val="{from}"/>""";
        var text = shape == DefaultText(level) ? "" : WordFile.Level(level, Levels[level].Format, shape, """<w:suff w:val="nothing"/>""");
        _numbers.Add(
            $"""<w:num w:numId="{_numbers.Count + 1}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="{level}">"""
                + $"""{start}{text}</w:lvlOverride></w:num>"""
        );
        return _lists[(shape, level, from)] = _numbers.Count;
    }

    // 整改问题1. counts on across all headings; where it does not, a definition of its own begins.
    private int ListOf(Match question)
    {
        var (shape, number) = (Shape(question, 0), Value(question));
        if (_lists.TryGetValue((shape, -1, number - 1), out var known))
            return _lists[(shape, -1, number)] = known;
        Define(
            WordFile
                .Level(0, "decimal", shape, """<w:suff w:val="nothing"/>""")
                .Replace("""w:start w:val="1""", $"""w:start w:val="{number}""")
        );
        _numbers.Add($"""<w:num w:numId="{_numbers.Count + 1}"><w:abstractNumId w:val="{_definitions.Count - 1}"/></w:num>""");
        return _lists[(shape, -1, number)] = _numbers.Count;
    }

    private void Define(string levels) =>
        _definitions.Add(
            $"""<w:abstractNum w:abstractNumId="{_definitions.Count}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>"""
        );

    private string DefaultLevel(int level) =>
        WordFile.Level(
            level,
            Levels[level].Format,
            DefaultText(level),
            (_throughStyles ? $"""<w:pStyle w:val="Heading{level + 1}"/>""" : "") + """<w:suff w:val="nothing"/>"""
        );

    private static string DefaultText(int level) =>
        level switch
        {
            0 => "%1、",
            1 => "（%2）",
            2 => "%3.",
            3 => "（%4）",
            _ => "%5",
        };

    private static string Shape(Match match, int level) => match.Groups["before"].Value + $"%{level + 1}" + match.Groups["after"].Value;

    private static int Value(Match match)
    {
        var number = match.Groups["number"].Value;
        return number[0] is >= '①' and <= '⑳' ? number[0] - '①' + 1
            : int.TryParse(number, CultureInfo.InvariantCulture, out var value) ? value
            : (int)Numerals.ValueOf(number)!.Value;
    }

    [GeneratedRegex("^(?<number>[一二三四五六七八九十]+)(?<after>、)", RegexOptions.ExplicitCapture)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^(?<before>[（(])(?<number>[一二三四五六七八九十]+)(?<after>[）)])", RegexOptions.ExplicitCapture)]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?<number>[1-9]\d?)(?<after>[.．、])", RegexOptions.ExplicitCapture)]
    private static partial Regex Point();

    [GeneratedRegex(@"^(?<before>[（(])(?<number>[1-9]\d?)(?<after>[）)])", RegexOptions.ExplicitCapture)]
    private static partial Regex SubPoint();

    [GeneratedRegex("^(?<number>[①-⑳])", RegexOptions.ExplicitCapture)]
    private static partial Regex Circle();

    [GeneratedRegex(@"^(?<before>[\p{Lo}]{0,4}问题)(?<number>[1-9]\d?)(?<after>[.：:、．])", RegexOptions.ExplicitCapture)]
    private static partial Regex Question();
}
