using AngleSharp.Dom;

namespace Tongbao.Reading.Html.Generated;

/// <summary>A string in a script that holds the body of the page, which the script puts there.</summary>
/// <param name="Script">The element.</param>
/// <param name="Words">Where the string stands in its text.</param>
/// <param name="Document">What it says, as a page.</param>
internal sealed record ScriptBody(IElement Script, Range Words, IDocument Document);
