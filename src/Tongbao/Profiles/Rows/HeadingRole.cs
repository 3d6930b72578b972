namespace Tongbao.Profiles.Rows;

/// <summary>What a heading that fits a row can be by itself, whatever its number says.</summary>
internal enum HeadingRole
{
    /// <summary>The heading of an issue.</summary>
    Issue,
}
