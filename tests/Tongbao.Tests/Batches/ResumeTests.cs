using Tongbao.Cli.Batches;
using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Batches;

/// <summary>What a run that is resumed need not read again: two inputs, of which a former run has done one or both.</summary>
public sealed class ResumeTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public ResumeTests()
    {
        _folder.Write("in/a.txt", "a");
        _folder.Write("in/b.txt", "b");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_document_whose_input_and_output_are_as_recorded_is_left()
    {
        Journalled(Written("a.txt"));

        Assert.Equal(["a.txt"], TakenOver(OutputFormat.Yaml));
    }

    [Fact]
    public void The_manifest_of_a_finished_run_counts_as_well_as_the_journal_of_an_interrupted_one()
    {
        Journalled(Written("a.txt"));
        Finished(OutputFormat.Yaml, Written("b.txt"));

        Assert.Equal(["a.txt", "b.txt"], TakenOver(OutputFormat.Yaml));
    }

    [Fact]
    public void An_input_that_changed_is_read_again()
    {
        Journalled(Written("a.txt"), Written("b.txt"));
        _folder.Write("in/a.txt", "another");
        File.Delete(_folder.PathOf("in/b.txt"));

        Assert.Empty(TakenOver(OutputFormat.Yaml));
    }

    [Fact]
    public void An_output_that_was_damaged_or_removed_is_written_again()
    {
        Journalled(Written("a.txt"), Written("b.txt"));
        _folder.Write("out/a.txt.yaml", "damaged");
        File.Delete(_folder.PathOf("out/b.txt.yaml"));

        Assert.Empty(TakenOver(OutputFormat.Yaml));
    }

    [Fact]
    public void A_failure_is_tried_again()
    {
        Journalled(Written("a.txt") with { Status = DocumentStatus.Failed });

        Assert.Empty(TakenOver(OutputFormat.Yaml));
    }

    [Fact]
    public void Another_tool_profile_or_provenance_reads_everything_again()
    {
        Journalled(Written("a.txt"));

        Assert.Empty(TakenOver(OutputFormat.Yaml, Entries.Identity with { Rules = "mine 12" }));
    }

    [Fact]
    public void Another_format_reads_everything_again()
    {
        Journalled(Written("a.txt"));

        Assert.Empty(TakenOver(OutputFormat.Json));
        Assert.Empty(TakenOver(OutputFormat.Ndjson));
    }

    [Fact]
    public void For_a_table_the_journal_itself_holds_the_notice()
    {
        using (var journal = Journal.Open(Plan(OutputFormat.Csv).Journal, 2, keep: false))
            journal.Append(0, Read("a.txt"), "{}"u8);

        Assert.Equal(["a.txt"], TakenOver(OutputFormat.Csv));
    }

    [Fact]
    public void A_finished_table_of_the_same_inputs_is_left_as_it_is()
    {
        _folder.Write("out/notices.csv", "table");
        Finished(OutputFormat.Csv, Tabled("a.txt"), Tabled("b.txt"));

        Assert.All(FinishedTable()!, entry => Assert.Equal((DocumentStatus.Ok, true), (entry.Status, entry.IsCarriedOver)));
    }

    [Theory]
    [InlineData("in/b.txt", "another")]
    [InlineData("out/notices.csv", "edited")]
    public void A_finished_table_is_made_anew_when_it_or_an_input_changed(string file, string text)
    {
        _folder.Write("out/notices.csv", "table");
        Finished(OutputFormat.Csv, Tabled("a.txt"), Tabled("b.txt"));
        _folder.Write(file, text);

        Assert.Null(FinishedTable());
    }

    [Fact]
    public void A_finished_table_is_made_anew_when_it_lacks_an_input()
    {
        _folder.Write("out/notices.csv", "table");
        Finished(OutputFormat.Csv, Tabled("a.txt"));

        Assert.Null(FinishedTable());
    }

    private BatchPlan Plan(OutputFormat format) =>
        BatchPlan.Make(
            [new Input(_folder.PathOf("in/a.txt"), "a.txt"), new Input(_folder.PathOf("in/b.txt"), "b.txt")],
            _folder.PathOf("out") + Path.DirectorySeparatorChar,
            format,
            null
        );

    private ManifestEntry Read(string name) => Entries.Of(name) with { Sha256 = Entries.Sha256(_folder.Read($"in/{name}")) };

    // With the output of which it tells.
    private ManifestEntry Written(string name)
    {
        _folder.Write($"out/{name}.yaml", $"notice {name}");
        return Read(name) with { Output = $"{name}.yaml", OutputSha256 = Entries.Sha256($"notice {name}") };
    }

    private ManifestEntry Tabled(string name) => Read(name) with { Output = "notices.csv", OutputSha256 = Entries.Sha256("table") };

    private void Journalled(params ManifestEntry[] entries)
    {
        using var journal = Journal.Open(Plan(OutputFormat.Yaml).Journal, entries.Length, keep: false);
        for (var index = 0; index < entries.Length; index++)
            journal.Append(index, entries[index], []);
    }

    private void Finished(OutputFormat format, params ManifestEntry[] entries) =>
        new Manifest(null, entries).Write(Plan(format).Manifest, ".scratch");

    private List<string> TakenOver(OutputFormat format, RunIdentity? identity = null)
    {
        var plan = Plan(format);
        using var journal = Journal.Open(plan.Journal, plan.Inputs.Count, keep: true);
        new Resume(plan, identity ?? Entries.Identity, force: false).TakeOver(journal);
        var taken = Enumerable.Range(0, plan.Inputs.Count).Where(journal.Has).ToList();
        Assert.All(taken, index => Assert.True(journal.Read(index).Entry.IsCarriedOver));
        return taken.ConvertAll(index => plan.Inputs[index].Relative);
    }

    private List<ManifestEntry>? FinishedTable()
    {
        var plan = Plan(OutputFormat.Csv);
        return new Resume(plan, Entries.Identity, force: false).FinishedTable();
    }
}
