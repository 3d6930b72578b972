using Tongbao.Matching;

namespace Tongbao.Outlining;

/// <summary>A label at a place of a paragraph.</summary>
/// <param name="Index">Where it begins in the folded paragraph, its number counted in.</param>
/// <param name="Number">Length of a number before it: （1）整改措施：.</param>
/// <param name="Match">The label; its offsets count from behind the number.</param>
internal readonly record struct RunningLabel(int Index, int Number, LabelMatch Match)
{
    /// <summary>Where the block's text begins.</summary>
    public int End => Index + Number + Match.End;
}
