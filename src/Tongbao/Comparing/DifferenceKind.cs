namespace Tongbao;

/// <summary>What became of a value.</summary>
public enum DifferenceKind
{
    /// <summary>It is there and was not expected.</summary>
    Gained,

    /// <summary>It was expected and is not there.</summary>
    Lost,

    /// <summary>It stands in another place of its list; an issue, under another id.</summary>
    Moved,

    /// <summary>It is another one.</summary>
    Changed,
}
