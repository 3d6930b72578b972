using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Profiles;

namespace Tongbao.Tests.Batches;

public class RunIdentityTests
{
    private static readonly ReadOptions Options = new() { Ocr = OcrMode.Never };

    [Fact]
    public void It_names_the_rules_the_provenance_and_how_inputs_are_read() =>
        Assert.Equal(new RunIdentity(ToolVersion.Text, "default", "pages", "auto, ocr never"), RunIdentity.Of(Options));

    [Fact]
    public void A_profile_is_known_by_its_name_and_what_it_says() =>
        Assert.Equal(
            $"mine {Entries.Sha256("name: mine")}",
            RunIdentity.Of(Options with { RuleSource = new ProfileSource("mine", "name: mine") }).Rules
        );

    public static TheoryData<string> Changes => [.. Changed.Keys];

    [Theory, MemberData(nameof(Changes))]
    public void What_changes_the_output_is_another_run(string change) =>
        Assert.NotEqual(RunIdentity.Of(Options), RunIdentity.Of(Changed[change]));

    [Fact]
    public void An_entry_is_of_the_run_that_wrote_it_and_of_no_other()
    {
        var entry = Entries.Of("a.txt");

        Assert.True(entry.IsOf(Entries.Identity));
        Assert.All(
            [
                Entries.Identity with
                {
                    Tool = "0.2.0",
                },
                Entries.Identity with
                {
                    Rules = "mine",
                },
                Entries.Identity with
                {
                    Provenance = "boxes",
                },
                Entries.Identity with
                {
                    Reading = "pdf, ocr never",
                },
            ],
            other => Assert.False(entry.IsOf(other))
        );
    }

    private static Dictionary<string, ReadOptions> Changed { get; } =
        new(StringComparer.Ordinal)
        {
            ["rules"] = Options with { RuleSource = new ProfileSource("mine", "name: mine") },
            ["provenance"] = Options with { Provenance = Provenance.Boxes },
            ["input format"] = Options with { InputFormat = InputFormat.Pdf },
            ["ocr"] = Options with { Ocr = OcrMode.Always },
        };
}
