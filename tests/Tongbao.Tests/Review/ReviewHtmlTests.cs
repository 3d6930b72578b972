using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Tongbao.Review.Html;
using Tongbao.Review.Model;
using Tongbao.Tests.Cli;
using Tongbao.Tests.Samples;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Review;

/// <summary>The file of a review, before any browser opens it.</summary>
public partial class ReviewHtmlTests
{
    [Theory, MemberData(nameof(SampleTests.Names), MemberType = typeof(SampleTests))]
    public void The_same_notice_gives_the_same_bytes(string name) => Assert.Equal(Html(name), Html(name));

    [Theory, MemberData(nameof(SampleTests.Names), MemberType = typeof(SampleTests))]
    public void All_words_of_a_notice_stand_on_its_page_in_order(string name)
    {
        var source = NoticeSource.FromFile(new Sample(name).PathOf("notice.pdf"));
        var review = ReviewBuilder.Build(source, new ParseOptions(), null);
        var lines = review.Pages.SelectMany(page => page.Lines).ToList();

        Assert.Equal(review.Notice.Coverage.Characters, lines.Sum(line => line.Text.Count(c => !char.IsWhiteSpace(c))));
        Assert.DoesNotContain(lines.SelectMany(line => line.Segments), segment => segment.Kind == ReviewKind.Lost);
        Assert.DoesNotContain(lines.SelectMany(line => line.Segments).SelectMany(segment => segment.Text.Zip(segment.Places)), pair =>
            !char.IsWhiteSpace(pair.First) && pair.Second.Ink is null
        );
    }

    [Theory]
    [InlineData("ledger.chromium.pdf")]
    [InlineData("ledger.libreoffice.pdf")]
    public void A_table_of_a_page_is_drawn_with_each_cell_as_what_it_became(string file)
    {
        var review = ReviewBuilder.Build(NoticeSource.FromFile(new Sample("06-ledger").PathOf(file)), new ParseOptions(), null);
        var page = review.Pages[0];

        var inCells = page.Lines.Where(line => line.Cell is not null && line.Band is not null).ToList();
        Assert.NotEmpty(inCells);
        Assert.All(inCells, line =>
            Assert.Contains(page.Cells, cell =>
                cell.Box.Top <= line.Band!.Value.Top + 2 && line.Band.Value.Bottom <= cell.Box.Bottom + 2 && cell.Kind is not null
            )
        );
        // Two chapters over the issues, and under the ticks empty cells.
        Assert.Equal(2, review.Pages.SelectMany(sheet => sheet.Cells).Count(cell => cell.Kind == ReviewKind.Heading));
        Assert.Contains(page.Cells, cell => cell.Kind is null);
        Assert.Equal(
            review.Pages.Sum(sheet => sheet.Cells.Count),
            Chromium.Html(NoticeSource.FromFile(new Sample("06-ledger").PathOf(file))).Split("<rect class=\"cell").Length - 1
        );
    }

    [Fact]
    public void Words_of_a_notice_are_never_markup()
    {
        var html = Chromium.Html(NoticeSource.FromText(HostileNotice.Text));

        Assert.Single(Script().Matches(html));
        Assert.Equal(1, html.Split("<style>").Length - 1);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("onload=\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_of_a_page_lets_only_its_own_style_and_script_count()
    {
        var html = Html("01-numbered-problems");
        var policy = System.Net.WebUtility.HtmlDecode(Policy().Match(html).Groups["policy"].Value);

        Assert.Equal(
            $"default-src 'none'; img-src data:; style-src '{Hash(Style().Match(html))}'; script-src '{Hash(Script().Match(html))}'; "
                + $"base-uri 'none'; form-action 'none'",
            policy
        );
        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_asks_for_nothing_from_elsewhere() =>
        Assert.DoesNotMatch("""(?:src|href)="(?!data:)|url\(|@import|https?://""", Html("01-numbered-problems"));

    [Fact]
    public void Plain_text_is_shown_as_lines_with_their_numbers()
    {
        var html = Chromium.Html(NoticeSource.FromText(SmallNotice.Text));

        Assert.Contains(
            """<div class="line" id="p1l5"><span class="no" aria-hidden="true">5</span><span class="words"><span class="seg k-measures" """,
            html,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(Language.Chinese, "识别置信度42（满分100）", "识别存疑")]
    [InlineData(Language.English, "read with a confidence of 42 of 100", "Doubtful reading")]
    public void Characters_that_OCR_is_not_sure_of_are_marked_where_they_stand(Language language, string title, string legend)
    {
        var source = NoticeSource.FromStream(new MemoryStream(SpelledPictures.Spell("挽回损失1?2?万元，入库。?")), "a.png");
        var html = ReviewHtml.Write(
            ReviewBuilder.Build(source, SpelledPictures.Options, null),
            Labels.In(language),
            opensOnFindings: false
        );

        Assert.Equal(2, html.Split($"<title>{title}</title>").Length);
        Assert.Contains($"<title>{title}</title><rect class=\"unsure\" x=\"112\"", html, StringComparison.Ordinal);
        Assert.Contains($"<span class=\"key doubt\">{legend}</span>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "matrix(595 0 0 842 0 0)")]
    [InlineData(1, "matrix(0 842 -595 0 595 0)")]
    [InlineData(2, "matrix(-595 0 0 -842 595 842)")]
    [InlineData(3, "matrix(0 -842 595 0 0 842)")]
    public void A_picture_lies_under_its_text_turned_with_its_page(int quarters, string place)
    {
        var source = NoticeSource.FromStream(new MemoryStream(SpelledPictures.Spell("整改情况")), "a.png");
        var options = new ParseOptions { Recogniser = new SpelledPictures { Turn = quarters } };

        var html = ReviewHtml.Write(ReviewBuilder.Build(source, options, null), Labels.In(Language.English), opensOnFindings: false);

        Assert.Contains($"transform=\"{place}\" href=\"data:image/jpeg;base64,", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_was_not_recognised_has_no_doubts() =>
        Assert.DoesNotContain("key doubt", Html("01-numbered-problems"), StringComparison.Ordinal);

    [Fact]
    public void Every_label_is_there_in_both_languages() =>
        Assert.All(Asset.Read("labels.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries), line =>
            Assert.Equal(3, line.Split('\t').Count(cell => cell.Length > 0))
        );

    [SkippableFact, Trait("Category", "Process")]
    public void A_long_notice_is_smaller_than_a_megabyte_and_a_half()
    {
        using var tool = new Tool();
        Skip.IfNot(tool.Shell("pdfunite -v").ExitCode == 0, "needs pdfunite");
        var pdf = new Sample("05-sixty-issues").PathOf("notice.pdf");
        Assert.Equal(0, tool.Shell($"pdfunite '{pdf}' '{pdf}' long.pdf").ExitCode);
        var html = Chromium.Html(NoticeSource.FromFile(tool.PathOf("long.pdf")));

        Assert.InRange(Encoding.UTF8.GetByteCount(html), 100_000, 1_500_000);
    }

    private static string Html(string sample) => Chromium.Html(NoticeSource.FromFile(new Sample(sample).PathOf("notice.pdf")));

    private static string Hash(Match element) =>
        $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.Groups["content"].Value)))}";

    [GeneratedRegex("<script>(?<content>.*?)</script>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Script();

    [GeneratedRegex("<style>(?<content>.*?)</style>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Style();

    [GeneratedRegex("""Content-Security-Policy" content="(?<policy>[^"]*)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Policy();
}
