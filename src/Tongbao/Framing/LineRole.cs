namespace Tongbao.Framing;

/// <summary>What a line of a document's head or foot looks like.</summary>
internal enum LineRole
{
    /// <summary>A few words that say nothing of whose they are.</summary>
    Words,

    /// <summary>Nothing but what the profile knows as part of a web page.</summary>
    Chrome,

    /// <summary>A sentence, or the beginning of one.</summary>
    Prose,

    /// <summary>A numbered heading or a label.</summary>
    Structure,
}
