using System.Xml.Linq;
using Tongbao.Reading.Word.Packages;

namespace Tongbao.Reading.Word;

/// <summary>XPaths of the elements of a part: <c>/w:document/w:body/w:p[12]</c>, with the prefixes of the file.</summary>
internal sealed class ElementPaths
{
    private readonly Dictionary<XElement, string> _paths = [];

    public string Of(XElement element)
    {
        if (_paths.TryGetValue(element, out var path))
            return path;
        if (element.Parent is not { } parent)
            return _paths[element] = $"/{Name(element)}";
        // All siblings at once: one by one, a long body would be counted from its start for each of its paragraphs.
        var above = Of(parent);
        var counts = new Dictionary<XName, int>();
        foreach (var child in parent.Elements())
        {
            counts[child.Name] = counts.GetValueOrDefault(child.Name) + 1;
            _paths[child] = child.Is("body") ? $"{above}/{Name(child)}" : $"{above}/{Name(child)}[{counts[child.Name]}]";
        }

        return _paths[element];
    }

    private static string Name(XElement element) =>
        element.Name.Namespace == WordXml.W ? $"w:{element.Name.LocalName}"
        : element.GetPrefixOfNamespace(element.Name.Namespace) is { } prefix ? $"{prefix}:{element.Name.LocalName}"
        : $"*[local-name()='{element.Name.LocalName}']";
}
