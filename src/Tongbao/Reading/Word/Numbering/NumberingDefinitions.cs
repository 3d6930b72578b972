using System.Xml.Linq;
using Tongbao.Reading.Word.Packages;

namespace Tongbao.Reading.Word.Numbering;

/// <summary>The lists of a Word file, and which of them a paragraph belongs to (17.9).</summary>
internal sealed class NumberingDefinitions
{
    private readonly StyleSheet _styles;
    private readonly Dictionary<string, XElement> _definitions;
    private readonly Dictionary<string, XElement> _lists;
    private readonly Dictionary<string, NumberedList?> _read = [];

    public NumberingDefinitions(XElement? numbering, StyleSheet styles)
    {
        _styles = styles;
        _definitions = ById(numbering, "abstractNum", "abstractNumId");
        _lists = ById(numbering, "num", "numId");
    }

    /// <summary>List and level of a paragraph, its own properties over those of its styles; null when it is not numbered.</summary>
    /// <param name="properties">Its <c>pPr</c>; null when it has none.</param>
    /// <param name="styles">Its style and those that is based on, nearest first.</param>
    public (NumberedList List, int Level)? Of(XElement? properties, IReadOnlyList<XElement> styles)
    {
        var own = properties.Child("numPr");
        var inherited = styles.Select(style => style.Child("pPr").Child("numPr")).OfType<XElement>().ToList();
        var id = own.Value("numId") ?? inherited.Select(number => number.Value("numId")).FirstOrDefault(value => value is not null);
        // 0 switches the numbering of a style off (17.9.18).
        if (id is null or "0" || Find(id) is not { } list)
            return null;
        var level = own.Number("ilvl")
            ?? styles.Select(style => list.LevelOf(style.Get("styleId"))).FirstOrDefault(linked => linked is not null)
            ?? inherited.Select(number => number.Number("ilvl")).FirstOrDefault(value => value is not null)
            ?? 0;
        return (list, level);
    }

    private NumberedList? Find(string id)
    {
        if (!_read.TryGetValue(id, out var list))
            _read[id] = list = _lists.TryGetValue(id, out var element) ? Read(id, element) : null;
        return list;
    }

    private NumberedList? Read(string id, XElement list)
    {
        if (Definition(list) is not { } definition)
            return null;
        var overrides = list.Elements(WordXml.W + "lvlOverride").Where(level => WordXml.ToNumber(level.Get("ilvl")) is not null).ToList();
        var levels = Levels(definition.Elements(WordXml.W + "lvl"));
        foreach (var (level, element) in Levels(overrides.Select(level => level.Child("lvl")).OfType<XElement>()))
            levels[level] = element;
        var starts = overrides
            .Where(level => level.Number("startOverride") is not null)
            .GroupBy(level => WordXml.ToNumber(level.Get("ilvl"))!.Value)
            .ToDictionary(same => same.Key, same => same.Last().Number("startOverride")!.Value);
        return new NumberedList(id, definition.Get("abstractNumId") ?? "", levels, starts);
    }

    // A definition may stand for that of a numbering style, which has a list of its own (17.9.21 numStyleLink).
    private XElement? Definition(XElement list)
    {
        for (var step = 0; step <= _definitions.Count; step++)
        {
            if (list.Value("abstractNumId") is not { } id || !_definitions.TryGetValue(id, out var definition))
                return null;
            if (definition.Value("numStyleLink") is not { } link)
                return definition;
            if (
                _styles
                    .Chain(link)
                    .Select(style => style.Child("pPr").Child("numPr").Value("numId"))
                    .FirstOrDefault(value => value is not null)
                    is not { } linked
                || !_lists.TryGetValue(linked, out var next)
            )
                return definition;
            list = next;
        }

        return null;
    }

    private static Dictionary<int, NumberLevel> Levels(IEnumerable<XElement> levels) =>
        levels
            .Where(level => WordXml.ToNumber(level.Get("ilvl")) is not null)
            .GroupBy(level => WordXml.ToNumber(level.Get("ilvl"))!.Value)
            .ToDictionary(same => same.Key, same => NumberLevel.Read(same.Last()));

    private static Dictionary<string, XElement> ById(XElement? numbering, string name, string id) =>
        (numbering?.Elements(WordXml.W + name) ?? [])
            .Where(element => element.Get(id) is not null)
            .GroupBy(element => element.Get(id)!)
            .ToDictionary(same => same.Key, same => same.First());
}
