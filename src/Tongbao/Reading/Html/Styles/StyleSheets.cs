using AngleSharp;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace Tongbao.Reading.Html.Styles;

/// <summary>The rules in the style elements of a document.</summary>
internal static class StyleSheets
{
    public static StyleRules Of(IDocument document) => Of(document, document.Context);

    /// <summary>The rules of a part of a document that has its own, as a shadow tree does.</summary>
    public static StyleRules Of(IParentNode tree, IBrowsingContext context)
    {
        var rules = new StyleRules(context.GetService<ICssSelectorParser>()!)
        {
            HasMore = tree.QuerySelector("link[rel~=stylesheet i]") is not null,
        };
        foreach (var sheet in tree.QuerySelectorAll("style"))
            rules.Add(string.Concat(sheet.ChildNodes.OfType<IText>().Select(text => text.Data)));
        return rules;
    }
}
