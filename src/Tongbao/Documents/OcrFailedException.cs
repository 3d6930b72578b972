using Tongbao.Languages;

namespace Tongbao.Documents;

/// <summary>OCR gave nothing.</summary>
/// <param name="said">Why.</param>
/// <param name="isMissing">True when something needs to be installed.</param>
internal sealed class OcrFailedException(Phrase said, bool isMissing) : Exception(said.In(Language.English))
{
    /// <summary>Why.</summary>
    public Phrase Said => said;

    /// <summary>True when something needs to be installed.</summary>
    public bool IsMissing => isMissing;
}
