using Tongbao.Tests.Samples;

namespace Tongbao.Tests.Docs;

public class ReadmeTests
{
    // What a newcomer reads in five minutes.
    private const int MaxBytes = 8_192;

    public static TheoryData<string> Readmes => [.. DocPage.Languages.Select(DocPage.ReadmeName)];

    [Theory, MemberData(nameof(Readmes))]
    public void A_README_is_short(string name) => Assert.InRange(new FileInfo(DocPage.PathOf(name)).Length, 1, MaxBytes);

    [Theory, MemberData(nameof(Readmes))]
    public void What_goes_in_and_what_comes_out_are_those_of_the_sample(string name)
    {
        var (sample, page) = (new Sample("01-numbered-problems"), DocPage.Of(name));
        var printed = page
            .Text.Split('\n')
            .Where(line => line.StartsWith("> 整改", StringComparison.Ordinal))
            .Select(line => line[2..])
            .ToList();

        Assert.Equal(4, printed.Count);
        Assert.All(printed, line => Assert.Contains(line, File.ReadAllText(sample.PathOf("notice.txt")), StringComparison.Ordinal));
        Assert.Contains(page.Blocks("yaml").Single(), File.ReadAllText(sample.PathOf("notice.yaml")), StringComparison.Ordinal);
    }
}
