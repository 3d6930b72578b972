using Tongbao.Tests.Support;

namespace Tongbao.Tests.Reading.Word;

/// <summary>Where the pages of a Word file begin.</summary>
public class DocxPageTests
{
    [Fact]
    public void Pages_begin_where_the_file_asks_for_them() =>
        Assert.Equal(
            [1, 2, 3, 4],
            Pages(
                WordFile.P("甲")
                    + "<w:p><w:r><w:br w:type=\"page\"/><w:t>乙</w:t></w:r></w:p>"
                    + WordFile.P("丙", "<w:pageBreakBefore/><w:sectPr/>")
                    + WordFile.P("丁")
                    + "<w:sectPr/>"
            )
        );

    [Fact]
    public void Pages_begin_where_Word_began_them_when_it_says_so() =>
        Assert.Equal(
            [1, 1, 2, 2],
            Pages(
                WordFile.P("甲")
                    + "<w:p><w:r><w:t>乙</w:t><w:lastRenderedPageBreak/><w:t>乙</w:t></w:r></w:p>"
                    + WordFile.P("丙")
                    + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
                    + WordFile.P("丁")
            )
        );

    private static IEnumerable<int> Pages(string body) => new WordFile(body).Trace().Lines.Lines.Select(line => line.Page);
}
