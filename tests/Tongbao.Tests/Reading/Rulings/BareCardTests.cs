using Tongbao.Documents;
using Tongbao.Reading;
using static Tongbao.Tests.Reading.Rulings.RuledPage;

namespace Tongbao.Tests.Reading.Rulings;

/// <summary>Names and values in four columns that nothing draws.</summary>
public class BareCardTests
{
    [Fact]
    public void Names_beside_values_twice_in_a_row_are_four_columns_and_a_value_may_take_the_rest_of_its_row()
    {
        var document = Placed([], Card(100, "1"));

        Assert.Equal(
            [
                "0,0 1×1",
                "0,1 1×1",
                "0,2 1×1",
                "0,3 1×1",
                "1,0 1×1",
                "1,1 1×3",
                "2,0 1×1",
                "2,1 1×1",
                "2,2 1×1",
                "2,3 1×1",
                "3,0 1×1",
                "3,1 1×3",
            ],
            Cells(document)
        );
    }

    [Fact]
    public void What_stands_between_two_cards_is_in_neither()
    {
        var document = Placed([], [.. Card(100, "1"), Left("整改卡之二", 250, 230), .. Card(260, "2")]);

        var cells = document.Pages[0].Runs.Select(run => run.Cell).ToList();
        Assert.Null(cells[12]);
        Assert.Equal(2, cells.OfType<GridCell>().Select(cell => cell.Grid).Distinct().Count());
    }

    [Fact]
    public void The_first_name_in_the_middle_of_its_row_is_below_the_first_line_of_its_value()
    {
        var document = Placed(
            [],
            [
                Left("台账不全且三年来", 130, 100),
                .. Pair("问题名称", "", "责任单位", "办公室", 109),
                Left("无人核对。", 130, 118),
                .. Pair("整改措施", "补登台账", "完成时限", "五月底", 142),
                .. Pair("整改成效", "台账齐全", "完成情况", "已完成", 166),
            ]
        );

        Assert.Equal(["0,1 1×1", "0,0 1×1", "0,2 1×1", "0,3 1×1", "0,1 1×1", "1,0 1×1"], Cells(document)[..6]);
    }

    [Fact]
    public void A_value_that_a_page_breaks_goes_on_at_the_top_of_the_next()
    {
        var first = Page(
            1,
            [],
            [
                .. Pair("序号", "1", "责任单位", "办公室", 100),
                .. Pair("问题名称", "台账不全", "责任领导", "张某", 130),
                .. Pair("整改措施", "补登台账三本并逐页核对", "完成时限", "五月底", 160),
            ]
        );
        var second = Page(2, [], [Left("签字。", 130, 60), .. Pair("完成情况", "已完成", "备注", "无", 90)]);

        var document = RuledTables.Place(new SourceDocument("application/pdf", [first, second]), new ParseOptions().Rules);

        var value = document.Pages[0].Runs[9].Cell;
        Assert.Equal((2, 1), (value!.Row, value.Column));
        Assert.Same(value, document.Pages[1].Runs[0].Cell);
        Assert.Equal([3, 3, 3, 3], document.Pages[1].Runs.Skip(1).Select(run => run.Cell!.Row));
    }

    [Fact]
    public void Names_in_three_columns_and_second_names_at_two_places_are_no_table()
    {
        AssertNone(
            Enumerable
                .Range(0, 4)
                .SelectMany(row =>
                    Pair("问题名称", "台账", "责任单位", "办公室", 100 + (30 * row)).Append(Left("完成时限", 430, 100 + (30 * row)))
                )
        );
        AssertNone([
            .. Pair("问题名称", "台账不全", "责任单位", "办公室", 100),
            .. Pair("整改措施", "补登台账", "完成时限", "五月底", 130),
            Left("整改成效", 40, 160),
            Left("台账", 130, 160),
            Left("完成情况", 200, 160),
            Left("已完成", 380, 160),
        ]);
    }

    private static GlyphRun[] Card(double y, string number) =>
        [
            .. Pair("序号", number, "责任单位", "办公室", y),
            Left("问题名称", 40, y + 30),
            Left("台账不全且三年来无人核对也无人签字盖章", 130, y + 30),
            .. Pair("整改措施", "补登台账", "完成时限", "五月底", y + 60),
            Left("完成情况", 40, y + 90),
            Left("已完成", 130, y + 90),
        ];

    private static IEnumerable<GlyphRun> Pair(string name, string value, string second, string other, double y) =>
        new[] { Left(name, 40, y), Left(value, 130, y), Left(second, 300, y), Left(other, 380, y) }.Where(run => run.Text.Length > 0);

    private static GlyphRun Left(string text, double left, double y) => Run(text, left + (6 * text.Length), y);

    private static void AssertNone(IEnumerable<GlyphRun> runs) =>
        Assert.All(Cells(Placed([], [.. runs])), cell => Assert.Equal("none", cell));
}
