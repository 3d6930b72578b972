using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using Tongbao.Reading.Pdf.Fonts;

namespace Tongbao.Tests.Reading;

public partial class PredefinedEncodingTests
{
    private const BindingFlags Hidden = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    public static TheoryData<string> Names => [.. PredefinedEncoding.Names];

    // Of a code of four bytes the library reads the first.
    [Theory, MemberData(nameof(Names))]
    public void The_PDF_library_gets_the_ranges_that_it_reads_in_the_same_file(string name) =>
        Assert.Empty(
            Ranges(PredefinedMaps.Parse(PredefinedMaps.File(name)))
                .Where(range => !FourBytes().IsMatch(range))
                .Except(Ranges(PredefinedEncoding.Prepared(name)), StringComparer.Ordinal)
        );

    // The library keeps only the last hundred of them.
    [Theory]
    [InlineData("GBK2K-H", 0x81308436, 22354)]
    [InlineData("UniGB-UTF16-H", 0x32A3, 10001)]
    public void It_gets_the_single_characters_of_the_file_too(string name, uint code, int identifier) =>
        Assert.Equal(identifier, PredefinedEncoding.Of(PredefinedEncoding.Prepared(name))!.ToIdentifier(unchecked((int)code)));

    [Theory, MemberData(nameof(Names))]
    public void Every_code_stands_for_the_character_that_the_PDF_library_finds(string name)
    {
        var map = PredefinedEncoding.Prepared(name);
        var find = map.GetType().GetMethod("ConvertToCid", Hidden)!.CreateDelegate<Func<int, int>>(map);
        // The library looks through all ranges for each of them.
        var codes = Enumerable
            .Range(0, 1 << 8)
            .Concat(Enumerable.Range(0, 1 << 10).Select(code => code * 63))
            .Append(unchecked((int)0xD840DC0B))
            .Append(unchecked((int)0x8139EE39))
            .ToList();

        Assert.Equal(codes.Select(find), codes.Select(PredefinedEncoding.Of(map)!.ToIdentifier));
    }

    [GeneratedRegex(@"Code (129|13\d) -> \1$")]
    private static partial Regex FourBytes();

    private static IEnumerable<string> Ranges(object map) =>
        ((IEnumerable)Get(map, "CidRanges")).Cast<object>().Select(range => range.ToString()!);

    private static object Get(object one, string property) => one.GetType().GetProperty(property, Hidden)!.GetValue(one)!;
}
