using Tongbao.Comparing;

namespace Tongbao.Tests.Comparing;

/// <summary>Two readings of a small notice, and what is said of how they differ.</summary>
public class NoticeComparisonTests
{
    private const string Expected = """
        关于巡察整改情况的通报
        局党组高度重视。
        一、整改落实情况
        1.关于“学习不深入”问题的整改
        整改措施：（1）开展学习。（2）组织测试。
        整改结果：完成整改。
        2.关于“台账不全”问题的整改
        整改措施：建立台账，专人管理，定期核对台账。
        """;

    [Fact]
    public void A_notice_is_the_same_as_itself() => Assert.Equal("", Said(Expected));

    [Fact]
    public void A_text_that_changed_is_told_with_the_words_around_the_first_difference() =>
        Assert.Equal(
            "Changed issues.blocks.text issues[1.2].blocks[measures].text issue 1.2 p1: 建立台账，专人管理，定期[-核对台账。-]{+检查台账。+}",
            Said(Expected.Replace("核对", "检查", StringComparison.Ordinal))
        );

    [Fact]
    public void A_value_that_changed_is_told_in_its_field() =>
        Assert.Equal(
            """
            Changed issues.status issues[1.1].status issue 1.1 p1: [-completed-]{+ongoing+}
            Changed issues.blocks.text issues[1.1].blocks[result].text issue 1.1 p1: [-完成整改。-]{+正在整改。+}
            Gained diagnostics diagnostics[TB306] p1: 1.学习不深入 is ongoing and gives no reason and no deadline
            """,
            Said(Expected.Replace("：完成整改", "：正在整改", StringComparison.Ordinal))
        );

    [Fact]
    public void An_item_that_is_gone_is_lost_and_the_others_stay() =>
        Assert.Equal(
            "Lost issues.blocks.items issues[1.1].blocks[measures].items[（2）] issue 1.1 p1: 组织测试。",
            Said(Expected.Replace("（2）组织测试。", "", StringComparison.Ordinal), field =>
                field.StartsWith("issues.blocks.items", StringComparison.Ordinal)
            )
        );

    [Fact]
    public void An_issue_put_in_before_others_is_gained_and_they_have_moved() =>
        Assert.Equal(
            """
            Moved issues issues[1.1] issue 1.1 p1: 1.1 → 1.2
            Moved issues issues[1.2] issue 1.2 p1: 1.2 → 1.3
            Gained issues issues[1.1] issue 1.1 p1: 1.关于“经费超支”问题的整改
            """,
            Said(
                Expected
                    .Replace("1.关于", "1.关于“经费超支”问题的整改\n整改措施：压减经费。\n2.关于", StringComparison.Ordinal)
                    .Replace("2.关于“台账", "3.关于“台账", StringComparison.Ordinal),
                field => field == "issues"
            )
        );

    [Fact]
    public void A_paragraph_in_another_place_has_moved() =>
        Assert.Equal(
            "Moved preamble preamble[1]: 局党组高度重视。",
            Said(
                Paragraphs("甲方面已经落实。", "乙方面已经落实。", "局党组高度重视。"),
                _ => true,
                Paragraphs("局党组高度重视。", "甲方面已经落实。", "乙方面已经落实。")
            )
        );

    [Fact]
    public void Where_a_page_is_known_on_one_side_only_pages_are_not_compared()
    {
        var (expected, actual) = (Parse(Expected), Parse(Expected));

        Assert.Empty(
            NoticeComparison
                .Of(expected, actual with { Issues = [.. actual.Issues.Select(issue => issue with { Page = null })] })
                .Differences
        );
    }

    [Fact]
    public void Precision_recall_and_F1_count_each_value_once()
    {
        // Of two expected items one is there, and nothing that is there is wrong.
        var items = NoticeComparison
            .Of(
                Parse(Expected),
                Parse(Expected.Replace("（2）组织测试。", "（2）组织测验，通报结果，限期补考。", StringComparison.Ordinal))
            )
            .Fields["issues.blocks.items.text"];

        Assert.Equal(new FieldCount(2, 2, 1), items);
        Assert.Equal((0.5, 0.5, 0.5), (items.Precision, items.Recall, items.F1));
        Assert.Equal((1, 0.25, 0.4), (new FieldCount(4, 1, 1).Precision, new FieldCount(4, 1, 1).Recall, new FieldCount(4, 1, 1).F1));
        Assert.Equal((1, 1, 1), (default(FieldCount).Precision, default(FieldCount).Recall, default(FieldCount).F1));
    }

    [Fact]
    public void An_issue_is_whole_when_every_field_of_it_is_right() =>
        Assert.Equal(
            new FieldCount(2, 2, 1),
            NoticeComparison.Of(Parse(Expected), Parse(Expected.Replace("核对", "检查", StringComparison.Ordinal))).Issues
        );

    [Fact]
    public void Of_a_notice_that_was_not_read_everything_is_missing()
    {
        var comparison = NoticeComparison.OfMissing(Parse(Expected));

        Assert.Equal(new FieldCount(2, 0, 0), comparison.Issues);
        Assert.All(comparison.Fields.Values, count => Assert.Equal(0, count.Actual));
    }

    [Fact]
    public void A_surrogate_pair_is_not_cut_by_the_words_around_a_difference() =>
        Assert.Equal(
            "…一二三四五六七八九十廿卅[-𠮷野-]{+𠮶野+}",
            WordDifference.Of("零一二三四五六七八九十廿卅𠮷野", "零一二三四五六七八九十廿卅𠮶野")
        );

    [Fact]
    public void A_long_list_takes_no_square_of_its_length()
    {
        var paragraphs = Enumerable.Range(0, 20_000).Select(number => $"第{number}段").ToList();

        Assert.Equal(
            19_999,
            Alignment.Of(paragraphs, [.. paragraphs.Skip(1), paragraphs[0]], [text => text]).Pairs.Count(pair => !pair.Moved)
        );
    }

    private static string Paragraphs(params string[] preamble) =>
        Expected.Replace("局党组高度重视。", string.Join('\n', preamble), StringComparison.Ordinal);

    private static Notice Parse(string text) => NoticeParser.Parse(NoticeSource.FromText(text));

    private static string Said(string actual) => Said(actual, _ => true);

    private static string Said(string actual, Func<string, bool> where, string expected = Expected) =>
        string.Join(
            '\n',
            NoticeComparison
                .Of(Parse(expected), Parse(actual))
                .Differences.Where(difference => where(difference.Field))
                .Select(difference =>
                    $"{difference.Kind} {difference.Field} "
                    + $"{difference.Place}{(difference.Issue is { } issue ? $" issue {issue}" : "")}"
                    + $"{(difference.Page is { } page ? $" p{page}" : "")}: {Words(difference)}"
                )
        );

    private static string? Words(Difference difference) =>
        difference.Words
        ?? (
            difference is { Kind: DifferenceKind.Moved, Expected: var from, Actual: var to } && from != to
                ? $"{from} → {to}"
                : difference.Expected ?? difference.Actual
        );
}
