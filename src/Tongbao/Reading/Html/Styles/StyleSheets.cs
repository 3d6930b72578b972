using AngleSharp.Dom;

namespace Tongbao.Reading.Html.Styles;

/// <summary>The rules in the style elements of a document.</summary>
internal static class StyleSheets
{
    public static StyleRules Of(IDocument document)
    {
        var rules = new StyleRules();
        foreach (var sheet in document.GetElementsByTagName("style"))
            rules.Add(string.Concat(sheet.ChildNodes.OfType<IText>().Select(text => text.Data)));
        return rules;
    }
}
