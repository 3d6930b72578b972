namespace Tongbao.Reading.Html.Framing;

/// <summary>What a line says of whose it is, in order of weight.</summary>
internal enum LineKind
{
    /// <summary>Nothing.</summary>
    Other,

    /// <summary>It may close a notice; so may the foot of a page.</summary>
    Closing,

    /// <summary>Sentences.</summary>
    Prose,

    /// <summary>It begins with a number or a label of the profile: only a notice has those.</summary>
    Structural,
}
