using Tongbao.Documents;

namespace Tongbao.Tests.Documents;

/// <summary>Cells laid out in a grid.</summary>
public class GridBuilderTests
{
    [Fact]
    public void A_cell_that_reaches_down_pushes_those_below_it_to_the_right()
    {
        var builder = new GridBuilder();
        builder.BeginRow();
        var tall = builder.Add(2, 1);
        builder.Add(1, 1);
        builder.BeginRow();
        var pushed = builder.Add(1, 1);
        var grid = builder.Finish()!;

        Assert.Same(tall, grid.At(1, 0));
        Assert.Equal(1, pushed!.Column);
        Assert.Equal(2, tall!.RowSpan);
    }

    [Fact]
    public void A_cell_reaches_no_further_than_the_last_row()
    {
        var builder = new GridBuilder();
        builder.BeginRow();
        var cell = builder.Add(65_534, 1);
        builder.BeginRow();
        builder.Finish();

        Assert.Equal(2, cell!.RowSpan);
    }

    [Fact]
    public void A_table_that_is_larger_than_any_ledger_is_none()
    {
        var builder = new GridBuilder();
        for (var row = 0; row < 5_000; row++)
        {
            builder.BeginRow();
            builder.AddAt(0, 1, 1000);
        }

        Assert.Null(builder.Finish());
    }
}
