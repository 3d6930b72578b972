using Tongbao.Tests.Support;

namespace Tongbao.Tests.Samples;

/// <summary>A sample is one notice, whatever file it comes in: a file beside notice.txt is a row here.</summary>
public class SameSampleTests
{
    private static readonly string[] Forms = [".html", ".mhtml"];

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (
                var path in Directory
                    .EnumerateFiles(Repository.Samples, "notice.*", SearchOption.AllDirectories)
                    .Where(path => Forms.Contains(Path.GetExtension(path)))
                    .Order(StringComparer.Ordinal)
            )
                rows.Add(Path.GetFileName(Path.GetDirectoryName(path)!), Path.GetFileName(path));
            return rows;
        }
    }

    [Theory, MemberData(nameof(Rows))]
    public void It_gives_the_same_issues_sections_and_facts_as_its_text(string name, string file)
    {
        var sample = new Sample(name);
        var (text, other) = (sample.Parse("notice.txt"), sample.Parse(file));

        Assert.Equal(IssueText.Of(text), IssueText.Of(other));
        Assert.Equal(text.Title?.Text, other.Title?.Text);
        Assert.Equal(Sections(text.Sections), Sections(other.Sections));
        Assert.Equal(text.Preamble.Select(passage => passage.Text), other.Preamble.Select(passage => passage.Text));
        Assert.Equal((text.Issuer, text.Inspection, text.Claims.Length), (other.Issuer, other.Inspection, other.Claims.Length));
        Assert.NotNull(other.Source.PublishedOn);
        Assert.NotNull(other.Source.Publisher);
    }

    private static IEnumerable<string> Sections(IEnumerable<Section> sections) =>
        sections.SelectMany(section =>
            (string[])
                [
                    $"{section.Marker}{section.Title}",
                    .. section.Paragraphs.Select(passage => passage.Text),
                    .. Sections(section.Sections),
                    .. section.Issues,
                ]
        );
}
