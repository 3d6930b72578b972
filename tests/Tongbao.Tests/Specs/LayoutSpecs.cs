using Tongbao.Tests.Support;

namespace Tongbao.Tests.Specs;

/// <summary>How lines become paragraphs, and what is set aside on the way. ␌ stands for a form feed.</summary>
public class LayoutSpecs
{
    [Theory, Spec("paragraphs.md")]
    public void Wrapped_lines_become_paragraphs(string name, string input, string expected)
    {
        var manuscript = Trace(input).Manuscript;

        SpecFile.AssertGives(
            name,
            expected,
            string.Join('\n', manuscript.Paragraphs.Select(paragraph => (paragraph.IsTitle ? "# " : "") + manuscript.Slice(paragraph.Span)))
        );
    }

    [Theory, Spec("furniture.md")]
    public void What_is_no_text_of_the_notice_is_set_aside_by_name(string name, string input, string expected)
    {
        var trace = Trace(input);
        var aside = trace.Manuscript.Furniture.Select(piece => $"{piece.Name}: {piece.Text}");

        SpecFile.AssertGives(
            name,
            expected,
            string.Join('\n', aside.Concat(trace.Manuscript.Paragraphs.Select(paragraph => trace.Manuscript.Slice(paragraph.Span))))
        );
    }

    private static ParseTrace Trace(string text) => NoticeParser.Trace(NoticeSource.FromText(text.Replace('␌', '\f')), new ParseOptions());
}
