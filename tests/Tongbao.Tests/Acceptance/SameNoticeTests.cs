using Tongbao.Tests.Support;

namespace Tongbao.Tests.Acceptance;

/// <summary>It is the notice that counts, not the file it comes in.</summary>
public class SameNoticeTests
{
    public static TheoryData<string> Plain =>
        SharedNotice.All("synthetic", file =>
            file.EndsWith(".txt", StringComparison.Ordinal) && !file.EndsWith(".wrapped.txt", StringComparison.Ordinal)
        );

    [SkippableTheory, MemberData(nameof(Plain))]
    public void Wrapping_the_lines_of_a_notice_changes_nothing_in_it(string file) =>
        AssertSame(file, file.Replace(".txt", ".wrapped.txt", StringComparison.Ordinal));

    [SkippableTheory, MemberData(nameof(Plain))]
    public void Printing_a_notice_to_PDF_changes_nothing_in_it(string file) =>
        AssertSame(file, $"synthetic/pdf/{SharedNotice.StemOf(file)}.pdf");

    [SkippableTheory, MemberData(nameof(Plain))]
    public void Typing_a_notice_into_Word_changes_nothing_in_it(string file) =>
        AssertSame(file, text => WordFile.OfLines(text.TrimEnd('\n').Split('\n')));

    [SkippableTheory, MemberData(nameof(Plain))]
    public void Having_Word_number_a_notice_changes_nothing_in_it(string file) => AssertSame(file, text => NumberedWordFile.Of(text));

    [SkippableTheory, MemberData(nameof(Plain))]
    public void Having_the_styles_of_headings_number_a_notice_changes_nothing_in_it(string file) =>
        AssertSame(file, text => NumberedWordFile.Of(text, throughStyles: true));

    private static void AssertSame(string file, Func<string, WordFile> type)
    {
        SharedNotice.SkipIfMissing(file);
        Assert.Equal(
            IssueText.Of(SharedNotice.Parse(file)),
            IssueText.Of(NoticeParser.Parse(type(File.ReadAllText(SharedNotice.PathOf(file))).ToSource()))
        );
    }

    private static void AssertSame(string file, string otherForm)
    {
        SharedNotice.SkipIfMissing(file);
        Assert.Equal(IssueText.Of(SharedNotice.Parse(file)), IssueText.Of(SharedNotice.Parse(otherForm)));
    }
}
