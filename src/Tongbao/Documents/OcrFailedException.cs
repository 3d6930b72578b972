namespace Tongbao.Documents;

/// <summary>OCR gave nothing; the message says why.</summary>
/// <param name="message">One sentence.</param>
/// <param name="isMissing">True when something needs to be installed.</param>
internal sealed class OcrFailedException(string message, bool isMissing) : Exception(message)
{
    /// <summary>True when something needs to be installed.</summary>
    public bool IsMissing => isMissing;
}
