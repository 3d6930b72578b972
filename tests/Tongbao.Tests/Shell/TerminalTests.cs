using Tongbao.Cli.Shell;
using Tongbao.Findings;
using Tongbao.Languages;

namespace Tongbao.Tests.Shell;

public class TerminalTests
{
    [Theory]
    [InlineData("通报 1.pdf", "通报 1.pdf")]
    [InlineData("a\u001B[31m\nb.txt", "a\\u001B[31m\\u000Ab.txt")]
    [InlineData("\u009B2J", "\\u009B2J")]
    [InlineData("a\tb\u007F", "a\\u0009b\\u007F")]
    [InlineData("甲\u202E乙\u2066", "甲\\u202E乙\\u2066")]
    [InlineData("甲\u2028乙", "甲\\u2028乙")]
    [InlineData("", "")]
    public void A_name_cannot_move_the_cursor_or_begin_a_line(string text, string printed) =>
        Assert.Equal(printed, Terminal.Printable(text));

    [Fact]
    public void Why_an_input_gave_nothing_is_one_line_with_code_and_name() =>
        Assert.Equal(
            "tongbao: a\\u000Ab.txt: TB110 unreadable: the file is empty",
            Terminal.Words(Terminal.Failure("a\nb.txt", ReadingFindings.Unreadable.Found(Phrases.UnreadableEmpty)))
        );
}
