using Tongbao.Reading.Pdf.Fonts;

namespace Tongbao.Tests.Reading;

public class ChineseCollectionTests
{
    [Fact]
    public void Every_character_means_what_the_PDF_library_reads_in_the_same_file() =>
        Assert.Equal(OfTheLibrary().OrderBy(character => character.Key), ChineseCollection.Characters.OrderBy(character => character.Key));

    [Fact]
    public void A_code_that_is_none_means_nothing() => Assert.False(ChineseCollection.Characters.TryGetValue(-1, out _));

    private static IReadOnlyDictionary<int, string> OfTheLibrary()
    {
        var map = PredefinedMaps.Parse(PredefinedMaps.File(ChineseCollection.Name));
        return (IReadOnlyDictionary<int, string>)map.GetType().GetProperty("BaseFontCharacterMap")!.GetValue(map)!;
    }
}
