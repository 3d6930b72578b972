using Tongbao.Recognition.Characters;
using Tongbao.Text;

namespace Tongbao.Recognition.Ink;

/// <summary>Where the room of a character begins and ends: the ink of a mark is at one side of it.</summary>
internal static class Room
{
    private const string Openers = "“‘（《〈【〔",
        Closers = "，。、；：！？”’）》〉】〕";

    /// <summary>From the middle of such a mark to the far side of its em, in ems.</summary>
    private const double OffSide = 0.7;

    /// <param name="character">Of a line.</param>
    /// <param name="em">Size of its characters, in pixels.</param>
    public static double LeftOf(SeenCharacter character, double em) =>
        character.Centre - ((Openers.Contains(character.Text[0]) ? OffSide : Typesetting.Ems(character.Text) / 2) * em);

    /// <inheritdoc cref="LeftOf"/>
    public static double RightOf(SeenCharacter character, double em) =>
        character.Centre + ((Closers.Contains(character.Text[0]) ? OffSide : Typesetting.Ems(character.Text) / 2) * em);
}
