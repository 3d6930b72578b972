using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Acceptance;

/// <summary>What is wrong with whole notices, as people who read them wrote it down. Without the notices these tests skip.</summary>
public partial class FindingTests
{
    /// <summary>What the gold files call the checks.</summary>
    private static readonly Dictionary<string, string> Rules = new(StringComparer.Ordinal)
    {
        ["number-gap"] = "TB201",
        ["total-mismatch"] = "TB203",
        ["contradictory-totals"] = "TB204",
        ["duplicate-heading"] = "TB303",
    };

    public static TheoryData<string> FirstReal => SharedNotice.All("real", file => SharedNotice.StemOf(file) == "yibaoju");

    public static TheoryData<string> SecondReal => SharedNotice.All("real", file => SharedNotice.StemOf(file) == "weijianwei");

    public static TheoryData<string> Synthetic => SharedNotice.All("synthetic");

    [SkippableTheory, MemberData(nameof(FirstReal))]
    public void A_missing_number_wrong_totals_and_a_contradiction_are_found_with_both_numbers(string file)
    {
        var findings = Findings(file);

        AssertFound(findings, "TB201", 5, 7);
        AssertFound(findings, "TB203", 15, 14);
        AssertFound(findings, "TB203", 3, 0);
        AssertFound(findings, "TB203", 1, 0);
        AssertFound(findings, "TB204", 43, 40);
    }

    [SkippableTheory, MemberData(nameof(SecondReal))]
    public void A_sum_that_its_parts_do_not_make_and_the_lists_that_do_not_pair_are_found(string file)
    {
        var findings = Findings(file);

        AssertFound(findings, "TB207", 1_118_006.08m, 1_118_066.08m);
        Assert.Equal(
            ["7", "8", "10", "11", "17", "19"],
            findings.Where(finding => finding.Rule == "TB305").Select(finding => Number().Match(finding.Words!).Value)
        );
    }

    [SkippableTheory, MemberData(nameof(Synthetic))]
    public void Every_defect_that_was_put_in_is_found_and_nothing_is_an_error(string file)
    {
        var findings = Findings(file);
        var expected = JsonNode.Parse(File.ReadAllText(SharedNotice.GoldOf(file)))!["expectDiagnostics"]!
            .AsArray()
            .Select(sentence => sentence!.GetValue<string>());

        Assert.DoesNotContain(findings, finding => finding.Severity == Severity.Error);
        Assert.All(expected, sentence =>
            Assert.True(findings.Any(finding => IsOf(finding, sentence)), $"{sentence}\nnot among\n{string.Join('\n', findings)}")
        );
    }

    // number-gap: 整改问题 4 is not printed
    private static bool IsOf(Finding finding, string sentence) =>
        Rules[sentence[..sentence.IndexOf(':', StringComparison.Ordinal)]] == finding.Rule
        && Number().Matches(sentence).All(number => finding.Message.Contains(number.Value, StringComparison.Ordinal));

    private static void AssertFound(ImmutableArray<Finding> findings, string rule, params decimal[] numbers) =>
        Assert.True(
            findings.Any(finding =>
                finding.Rule == rule
                && finding.Numbers is { } stated
                && stated.SequenceEqual(numbers)
                && finding.Page > 0
                && finding.Line > 0
                && finding.Words?.Length > 0
            ),
            $"{rule} ({string.Join(", ", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))}) with page, line "
                + $"and words is not among\n{string.Join('\n', findings)}"
        );

    private static ImmutableArray<Finding> Findings(string file)
    {
        SharedNotice.SkipIfMissing(file);
        return SharedNotice.Parse(file).Diagnostics;
    }

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
