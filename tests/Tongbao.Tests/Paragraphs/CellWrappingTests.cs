using Tongbao.Documents;
using Tongbao.Documents.Faces;
using Tongbao.Lines;
using Tongbao.Paragraphs;

namespace Tongbao.Tests.Paragraphs;

/// <summary>Where paragraphs end in a cell of a PDF, whose lines say nothing but where they end.</summary>
public class CellWrappingTests
{
    private const double Size = 10;

    [Theory]
    [InlineData(10, "2家企业的证照过期仍中标。", true)]
    [InlineData(10, "两家企业的证照过期仍中标。", true)]
    [InlineData(11, "两家企业的证照过期仍中标。", false)]
    [InlineData(10, "“两证”过期的企业仍中标。", false)]
    [InlineData(10, "license过期的企业仍中标。", false)]
    public void A_line_ends_a_paragraph_where_the_first_word_of_the_next_would_have_fitted(int ends, string next, bool parts)
    {
        Assert.Equal(parts, Parts(new string('严', ends), next, null));
    }

    [Theory]
    [InlineData("黑体", true)]
    [InlineData("宋体", false)]
    public void Behind_a_first_line_in_other_type_no_more_room_is_needed(string face, bool parts)
    {
        Assert.Equal(parts, Parts(new string('严', 11), "2家企业的证照过期仍中标。", face));
    }

    // In a column whose widest line has twelve characters.
    private static bool? Parts(string line, string next, string? face)
    {
        var grid = new GridBuilder();
        grid.BeginRow();
        var cell = grid.Add(1, 1)!;
        Line[] lines = [Of(line, 1), Of(next, 2), Of("三年里变更选址三次费用多", 3)];
        var views = lines.Select(each => new LineView(each, new ParseOptions().Rules)).ToList();
        return new CellWrapping(lines).Parts(views[0], views[1]);

        Line Of(string text, int number)
        {
            var right = Size * Math.Min(text.Length, 12);
            return new Line(text, 1, number, new Box(0, number * Size, right, (number + 1) * Size), 0, right / Size, Size)
            {
                Cell = cell,
                Face = face is null ? null : new OpeningFace(number == 1 ? face : "宋体", text.Length, null),
            };
        }
    }
}
