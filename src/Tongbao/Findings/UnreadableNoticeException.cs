namespace Tongbao;

/// <summary>The input cannot be read as a document at all; everything less is a <see cref="Finding"/> of the notice.</summary>
public sealed class UnreadableNoticeException : Exception
{
    /// <summary>With the finding that says why.</summary>
    internal UnreadableNoticeException(Finding diagnostic)
        : base(diagnostic.Message) => Finding = diagnostic;

    /// <summary>With the finding that says why, and what was thrown below.</summary>
    internal UnreadableNoticeException(Finding diagnostic, Exception cause)
        : base(diagnostic.Message, cause) => Finding = diagnostic;

    /// <summary>Why: its code is one of TB110 to TB113, or TB120 when OCR took too long.</summary>
    public Finding Finding { get; }
}
