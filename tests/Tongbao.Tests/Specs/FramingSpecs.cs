using Tongbao.Tests.Support;

namespace Tongbao.Tests.Specs;

/// <summary>Which lines of a document are the notice, and which of them its title.</summary>
public class FramingSpecs
{
    [Theory, Spec("framing.md")]
    public void What_stands_around_a_notice_is_set_aside_and_its_title_is_found(string name, string input, string expected)
    {
        var trace = NoticeParser.Trace(NoticeSource.FromText(input), new ParseOptions());
        var aside = trace.Manuscript.Furniture.Select(piece => $"{piece.Name}: {piece.Text}");

        SpecFile.AssertGives(
            name,
            expected,
            string.Join('\n', aside.Prepend($"# {trace.Notice.Title}").Concat(trace.Notice.Preamble.Select(p => p.Text)))
        );
    }
}
