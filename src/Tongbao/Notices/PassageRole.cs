namespace Tongbao.Notices;

/// <summary>What a passage is in its notice.</summary>
internal enum PassageRole
{
    /// <summary>The title of the document.</summary>
    Title,

    /// <summary>The words of a total; they are also in another passage.</summary>
    Claim,

    /// <summary>The number of a section or item.</summary>
    Marker,

    /// <summary>The heading of a section or issue.</summary>
    Heading,

    /// <summary>The name of an issue; it is also in the heading.</summary>
    IssueTitle,

    /// <summary>The rest of a problem statement.</summary>
    Detail,

    /// <summary>The label of a block.</summary>
    Label,

    /// <summary>Running text: of a section, a block or an item.</summary>
    Text,

    /// <summary>A paragraph before the first heading.</summary>
    Preamble,

    /// <summary>The title of an annex.</summary>
    AnnexTitle,

    /// <summary>A paragraph after the last chapter's business.</summary>
    Closing,
}
