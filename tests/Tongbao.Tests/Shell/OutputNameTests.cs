using System.Text;
using Tongbao.Cli.Shell;

namespace Tongbao.Tests.Shell;

public class OutputNameTests
{
    [Theory]
    [InlineData("a.pdf")]
    [InlineData("2024/通报.docx")]
    public void A_name_with_room_for_an_ending_stays(string relative) => Assert.Equal(relative, OutputName.Of(relative));

    [Fact]
    public void A_name_of_83_Chinese_characters_is_cut_and_keeps_its_folder()
    {
        var name = OutputName.Of($"2024/{new string('通', 83)}.txt");

        Assert.StartsWith($"2024/{new string('通', 70)}", name, StringComparison.Ordinal);
        Assert.InRange(Encoding.UTF8.GetByteCount(Path.GetFileName(name) + ".ndjson"), 240, 255);
    }

    [Fact]
    public void Two_long_names_that_begin_alike_stay_two() =>
        Assert.NotEqual(OutputName.Of($"{new string('通', 83)}一.txt"), OutputName.Of($"{new string('通', 83)}二.txt"));

    [Fact]
    public void A_character_is_never_cut_in_two()
    {
        var name = OutputName.Of(string.Concat(Enumerable.Repeat("😀", 63)));

        Assert.DoesNotContain(name.EnumerateRunes(), rune => rune == Rune.ReplacementChar);
    }
}
