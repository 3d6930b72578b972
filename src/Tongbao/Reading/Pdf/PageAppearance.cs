using Tongbao.Documents;

namespace Tongbao.Reading.Pdf;

/// <summary>How a page looks.</summary>
/// <param name="Ink">The box around the ink of each run of <see cref="SourcePage.Runs"/>; of a font that is not in the file, around any of
/// its glyphs.</param>
/// <param name="HasHiddenText">True when its text is not drawn, as a text layer over a scan is not.</param>
/// <param name="Images">Back to front.</param>
internal sealed record PageAppearance(IReadOnlyList<Box> Ink, bool HasHiddenText, IReadOnlyList<PageImage> Images);
