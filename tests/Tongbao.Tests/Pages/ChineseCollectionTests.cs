using System.Reflection;
using Tongbao.Pages.Pdf;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;

namespace Tongbao.Tests.Pages;

public class ChineseCollectionTests
{
    [Fact]
    public void Every_character_means_what_the_PDF_library_reads_in_the_same_file() =>
        Assert.Equal(
            OfTheLibrary().OrderBy(character => character.Key),
            new CharacterMap(() => ChineseCollection.File()).OrderBy(character => character.Key));

    [Fact]
    public void A_code_that_is_none_means_nothing() => Assert.False(new CharacterMap(() => ChineseCollection.File()).TryGetValue(-1, out _));

    private static IReadOnlyDictionary<int, string> OfTheLibrary()
    {
        const BindingFlags hidden = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
        var maps = typeof(PdfDocument).Assembly.GetType("UglyToad.PdfPig.PdfFonts.Cmap.CMapCache", throwOnError: true)!;
        var map = maps.GetMethod("Parse", hidden)!.Invoke(null, [new MemoryInputBytes(ChineseCollection.File()), StackDepthGuard.Infinite])!;
        return (IReadOnlyDictionary<int, string>)map.GetType().GetProperty("BaseFontCharacterMap", hidden)!.GetValue(map)!;
    }
}
