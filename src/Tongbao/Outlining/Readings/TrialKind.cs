namespace Tongbao.Outlining.Readings;

/// <summary>What a paragraph is in the outline of one hypothesis.</summary>
internal enum TrialKind
{
    Root,

    /// <summary>It begins with a number of a series.</summary>
    Number,

    /// <summary>It begins with a sign that recurs.</summary>
    Bullet,

    /// <summary>The label that heads each issue.</summary>
    Lead,

    /// <summary>The name of an issue without a mark.</summary>
    Plain,

    /// <summary>A heading without a number.</summary>
    Heading,

    Label,
}
