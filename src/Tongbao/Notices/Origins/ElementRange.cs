namespace Tongbao;

/// <summary>A range of characters in an element of a web page or a Word file.</summary>
/// <param name="Path">The element: a CSS selector in a web page, an XPath in a Word file.</param>
/// <param name="Start">0-based offset in the element's text (DOM <c>textContent</c>), in UTF-16 units.</param>
/// <param name="End">After the last unit.</param>
public readonly record struct ElementRange(string Path, int Start, int End);
