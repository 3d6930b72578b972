namespace Tongbao.Framing;

/// <summary>Words that have the form of a notice's title.</summary>
/// <param name="Pieces">Where they stand, in reading order.</param>
/// <param name="Words">The words, folded.</param>
/// <param name="IsWhole">True when they begin as a title does: with 关于 or with the name of an organisation.</param>
/// <param name="IsNamed">True when the site names them, 标题：…, or lists them in a path: a copy of the title.</param>
/// <param name="LabelStart">Where the name 标题： begins in the first line; where the words begin when there is none.</param>
internal sealed record TitleCandidate(IReadOnlyList<TitlePiece> Pieces, string Words, bool IsWhole, bool IsNamed, int LabelStart)
{
    /// <summary>The first line.</summary>
    public int First => Pieces[0].Line;

    /// <summary>The last line.</summary>
    public int Last => Pieces[^1].Line;
}
