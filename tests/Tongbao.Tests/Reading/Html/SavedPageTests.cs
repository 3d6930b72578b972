using System.Text;

namespace Tongbao.Tests.Reading.Html;

/// <summary>Pages saved with their files: in a folder beside them, or in one archive.</summary>
public sealed class SavedPageTests : IDisposable
{
    private static readonly string Inner = WebPage.Page($"<h1>{WebPage.Title}</h1>{WebPage.Notice()}");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tongbao");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("x_files/a.html")]
    [InlineData("./x_files/a.html")]
    [InlineData("x.files/a.html")]
    public void A_frame_is_read_from_the_folder_of_the_page(string address)
    {
        Write("x_files/a.html", Inner);
        Write("x.files/a.html", Inner);

        var trace = Parse(address);

        Assert.Equal(WebPage.Lines, WebPage.Text(trace));
        Assert.Equal(
            "html > body > iframe:nth-child(2) >>> html > body > h1:nth-child(1)",
            trace.Notice.Title!.Origin!.Elements.Single().Path
        );
    }

    [Theory]
    [InlineData("other_files/a.html")]
    [InlineData("x_files/../secret.html")]
    [InlineData("x_files/%2e%2e/secret.html")]
    [InlineData("/etc/hostname")]
    [InlineData("file:///etc/hostname")]
    [InlineData("https://example.com/a.html")]
    [InlineData("x_files/link.html")]
    [InlineData("x_files/linked/secret.html")]
    [InlineData("x_files/none.html")]
    public void A_frame_is_read_from_nowhere_else(string address)
    {
        Write("secret.html", Inner);
        Write("other_files/a.html", Inner);
        Write("x_files/b.html", "");
        File.CreateSymbolicLink(PathOf("x_files/link.html"), PathOf("secret.html"));
        Directory.CreateSymbolicLink(PathOf("x_files/linked"), _folder.FullName);

        Assert.Equal("首页。", Parse(address).Manuscript.Text);
    }

    [Fact]
    public void A_frame_that_shows_itself_ends()
    {
        Write("x_files/a.html", "<p>一、甲。</p><iframe src=x_files/a.html></iframe>");

        Assert.Equal("首页。\n一、甲。\n一、甲。\n一、甲。", Parse("x_files/a.html").Manuscript.Text);
    }

    [Fact]
    public void An_archive_holds_a_page_and_its_frames()
    {
        var trace = WebPage.Parse(
            Encoding.Latin1.GetBytes(Archive("<html><body><iframe src=\"cid:f1@mhtml.blink\"></iframe></body></html>", Inner))
        );

        Assert.Equal(WebPage.Lines, WebPage.Text(trace));
        Assert.Equal("text/html", trace.Notice.Source.MediaType);
    }

    [Fact]
    public void The_header_of_a_part_says_its_encoding()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes($"<p>{WebPage.Lines[1]}</p>");
        var archive =
            $"MIME-Version: 1.0\r\nContent-Type: text/html;\r\n\tcharset=\"gb2312\"\r\nContent-Transfer-Encoding: "
            + $"base64\r\n\r\n{Convert.ToBase64String(bytes)}\r\n";

        Assert.Equal(WebPage.Lines[1], WebPage.Parse(archive).Manuscript.Text);
    }

    private static string Archive(string page, string frame) =>
        string.Join(
            "\r\n",
            "From: <Saved by Blink>",
            "MIME-Version: 1.0",
            "Content-Type: multipart/related; boundary=\"b\"",
            "",
            Part("r@mhtml.blink", page),
            Part("f1@mhtml.blink", frame),
            "--b--",
            ""
        );

    private static string Part(string id, string html) =>
        string.Join(
            "\r\n",
            "--b",
            "Content-Type: text/html",
            $"Content-ID: <{id}>",
            "Content-Transfer-Encoding: base64",
            "",
            Convert.ToBase64String(Encoding.UTF8.GetBytes(html))
        );

    private ParseTrace Parse(string address)
    {
        Write("x.html", $"<html><body><p>首页。</p><iframe src=\"{address}\"></iframe></body></html>");
        var trace = NoticeParser.Trace(NoticeSource.FromFile(PathOf("x.html")), new ParseOptions());
        Assert.Equal(0, trace.Notice.Coverage.Lost);
        return trace;
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
    }
}
