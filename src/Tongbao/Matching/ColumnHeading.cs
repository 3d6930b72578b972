using Tongbao.Profiles.Rows;

namespace Tongbao.Matching;

/// <summary>What the heading of a column says.</summary>
/// <param name="Role">What the column is for.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="IsListed">True if a row of the profile lists the words, false if only their head word tells.</param>
internal readonly record struct ColumnHeading(ColumnRole Role, BlockKind Kind, bool IsListed);
