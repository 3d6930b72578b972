namespace Tongbao.Notices;

/// <summary>A passage of a notice, and what it belongs to.</summary>
/// <param name="Path">Its place in the output.</param>
/// <param name="Role">What it is.</param>
/// <param name="Passage">Its words; never empty.</param>
/// <param name="Section">The innermost section; null outside the sections.</param>
/// <param name="Issue">The issue or suggestion; null outside them.</param>
/// <param name="Block">The block of the issue; null outside the blocks.</param>
internal sealed record PlacedPassage(PassagePath Path, PassageRole Role, Passage Passage, Section? Section, Issue? Issue, Block? Block);
