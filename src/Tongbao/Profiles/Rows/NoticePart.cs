namespace Tongbao.Profiles.Rows;

/// <summary>Where a row of <c>notNotices</c> looks.</summary>
internal enum NoticePart
{
    /// <summary>The title of the document.</summary>
    Title,

    /// <summary>The title and the first paragraphs.</summary>
    Opening,

    /// <summary>The title and the preamble.</summary>
    Preamble,
}
