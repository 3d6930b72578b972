namespace Tongbao.Documents.Faces;

/// <summary>
/// How a piece of text begins to be set, and for how long: a change of type parts headings and labels where no sign does.
/// </summary>
/// <param name="Name">The same for characters that are set alike: their font and size, or what their elements say of them.</param>
/// <param name="Ink">How many characters that print come before the first that is set otherwise.</param>
/// <param name="Next">How that one is set; null when all are set alike.</param>
internal sealed record OpeningFace(string Name, int Ink, string? Next);
