using Tongbao.Diagnostics;

namespace Tongbao.Tests.Checks;

public class NoticeCheckTests
{
    [Fact]
    public void A_sound_notice_gives_no_finding() => Assert.Empty(Check.Findings(Check.Sound));

    [Fact]
    public void A_gap_in_the_numbers_names_both_neighbours() =>
        Assert.Equal(["1. is followed by 3."], Check.Messages(DiagnosticRules.NumberGap, Check.Sound.Replace("2.关于", "3.关于")));

    [Fact]
    public void Numbers_that_restart_under_a_new_heading_are_no_finding() =>
        Assert.Empty(Check.Findings(Check.Sound.Replace("1.关于", "（一）党的建设\n1.关于").Replace("2.关于", "（二）财务管理\n1.关于")));

    [Fact]
    public void A_number_that_stands_twice_names_both_issues() =>
        Assert.Equal(["2. (台账不全) is followed by another 2. (经费超支)"], Check.Messages(DiagnosticRules.NumberRepeated, Check.Sound + "\n2.关于“经费超支”问题的整改\n整改措施：压减经费。"));

    [Fact]
    public void A_declared_total_that_differs_from_what_is_printed_quotes_its_words() =>
        Assert.Equal(["3 issues are declared (3个问题), 2 are printed"], Check.Messages(DiagnosticRules.TotalMismatch, Check.Sound.Replace("2个", "3个")));

    [Fact]
    public void A_declared_total_of_suggestions_is_compared_with_the_suggestions() =>
        Assert.Equal(["1 suggestions are declared (1条意见建议), 0 are printed"], Check.Messages(DiagnosticRules.TotalMismatch, Check.Sound.Replace("2个问题", "2个问题，提出1条意见建议")));

    [Fact]
    public void Two_totals_of_one_thing_that_differ_are_both_quoted() =>
        Assert.Equal(
            ["measures: 5 (5条整改措施, page 1), 4 (整改措施4条, page 1)"],
            Check.Messages(DiagnosticRules.TotalsContradict, Check.Sound.Replace("2个问题。", "2个问题，制定5条整改措施，细化整改措施4条。")));

    [Fact]
    public void Where_two_totals_differ_and_one_fits_only_the_contradiction_is_told() =>
        Assert.Equal([DiagnosticRules.TotalsContradict.Code], Check.Findings(Check.Sound.Replace("2个问题。", "2个问题，后又指出3个问题。")).Select(finding => finding.Rule));

    [Fact]
    public void A_text_without_issues_says_that_it_is_no_notice() =>
        Assert.Equal(
            ["no issue and no measures were found: this is no rectification notice, or its forms are unknown"],
            Check.Messages(DiagnosticRules.NotANotice, "今天天气很好。"));

    [Fact]
    public void An_issue_that_does_not_say_what_was_done_is_named() =>
        Assert.Equal(["2.台账不全 has no measures"], Check.Messages(DiagnosticRules.IssueWithoutMeasures, Check.Sound.Replace("整改措施：建立台账。", "整改结果：完成整改。")));

    [Fact]
    public void Headings_that_read_the_same_are_named_by_their_numbers() =>
        Assert.Equal(
            ["（一） and （二） both read 书记履职情况。"],
            Check.Messages(DiagnosticRules.HeadingRepeated, Check.Sound.Replace("一、整改", "一、组织领导\n（一）书记履职情况。书记带头研究整改工作。\n（二）书记履职情况。书记带头推动整改工作。\n二、整改")));

    [Fact]
    public void A_date_that_the_calendar_does_not_have_is_quoted() =>
        Assert.Equal(["2024年2月30日 is not in the calendar"], Check.Messages(DiagnosticRules.ImpossibleDate, Check.Sound.Replace("开展学习。", "2024年2月30日开展学习。")));

    [Fact]
    public void An_e_mail_address_that_is_none_is_quoted() =>
        Assert.Equal(["jiwei.example.org is no e-mail address"], Check.Messages(DiagnosticRules.BrokenEmail, Check.Sound + "\n欢迎监督。电子邮箱：jiwei.example.org。"));

    [Fact]
    public void Characters_without_a_meaning_are_counted_with_the_first_of_them() =>
        Assert.Equal(["1 character of page 1 cannot be decoded (U+E001)"], Check.Messages(DiagnosticRules.UndecodedCharacters, Check.Sound.Replace("建立台账", "建立台\uE001")));
}
