namespace Tongbao.Tests.Reading.Pdf;

/// <summary>The structure of a tagged PDF (ISO 32000-1, 14.7).</summary>
public class TaggedPdfTests
{
    // Three places to the right of what is before them: the page may hold cells.
    private const string Content =
        "BT /F 10 Tf 20 300 Td /P <</MCID 0>> BDC (A) Tj EMC 100 0 Td /P <</MCID 1>> BDC (B) Tj EMC -100 -20 Td "
        + "/P <</MCID 2>> BDC (C) Tj EMC 100 0 Td /P <</MCID 3>> BDC (D) Tj EMC -100 -20 Td "
        + "/P <</MCID 4>> BDC (E) Tj EMC 100 0 Td /P <</MCID 5>> BDC (F) Tj EMC ET";

    private const string Row1 = "<< /S /TR /K [<< /S /TD /Pg 3 0 R /K 0 >> << /S /TD /Pg 3 0 R /K [<< /S /P /Pg 3 0 R /K 1 >>] >>] >>";

    private const string Rows2And3 =
        "<< /S /TR /K [<< /S /TH /A [<< /O /Table /RowSpan 2 >> 0] /K << /Type /MCR /Pg 3 0 R /MCID 2 >> >> "
        + "<< /S /Cell /Pg 3 0 R /K 3 >>] >>"
        + " << /S /TR /K << /S /Cell /Pg 3 0 R /K 5 >> >>";

    [Fact]
    public void Rows_cells_and_spans_are_those_of_its_elements()
    {
        var page = Pdf($"<< /S /Table /K [{Row1} << /S /TBody /K [{Rows2And3}] >>] >>").Read();

        var table = Assert.Single(page.TaggedCells.Values.Select(cell => cell.Table).Distinct());
        Assert.Equal([2, 2, 1], table.Rows.Select(row => row.Count));
        Assert.Equal(2, page.TaggedCells[2].RowSpan);
        Assert.Same(table.Rows[0][1], page.TaggedCells[1]);
        // Its mark is in no cell.
        Assert.False(page.TaggedCells.ContainsKey(4));
    }

    [Fact]
    public void A_table_around_another_lays_out_the_page()
    {
        var inner = $"<< /S /Table /K [{Row1} {Rows2And3}] >>";

        var page = Pdf($"<< /S /Table /K << /S /TR /K [<< /S /TD /Pg 3 0 R /K 4 >> << /S /TD /K {inner} >>] >> >>").Read();

        Assert.Equal([0, 1, 2, 3, 5], page.TaggedCells.Keys.Order());
    }

    [Fact]
    public void A_tree_that_is_in_itself_ends()
    {
        var pdf = Pdf("11 0 R") with { Objects = ["<< /K 11 0 R /RoleMap << /Cell /Cell >> >>", "<< /S /Table /K [11 0 R 11 0 R] >>"] };

        Assert.Empty(pdf.Read().TaggedCells);
    }

    private static TinyPdf Pdf(string kid) =>
        new(Content)
        {
            Page = "/MediaBox [0 0 400 400] /StructParents 7",
            Catalog = "/MarkInfo << /Marked true >> /StructTreeRoot 10 0 R",
            Objects = [$"<< /Type /StructTreeRoot /RoleMap << /Cell /TD >> /K [{kid}] >>"],
        };
}
