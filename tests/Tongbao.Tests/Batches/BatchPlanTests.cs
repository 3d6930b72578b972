using Tongbao.Cli.Batches;
using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Languages;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Batches;

public sealed class BatchPlanTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Inputs_are_read_in_ordinal_order_of_their_paths()
    {
        var plan = BatchPlan.Make([Named("b.txt"), Named("a/z.txt"), Named("B.txt")], Out(), OutputFormat.Yaml, null);

        Assert.Equal(["B.txt", "a/z.txt", "b.txt"], plan.Inputs.Select(input => input.Relative));
    }

    [Fact]
    public void Each_notice_has_a_file_that_mirrors_its_path_and_the_manifest_stands_above_them()
    {
        var plan = BatchPlan.Make([Named("sub/a.txt")], Out(), OutputFormat.Json, null);

        Assert.Null(plan.Table);
        Assert.Equal(Out("sub/a.txt.json"), plan.Target(plan.Inputs[0]));
        Assert.Equal("sub/a.txt.json", plan.InManifest(plan.Target(plan.Inputs[0])));
        Assert.Equal((Out("manifest.ndjson"), Out("manifest.ndjson.partial")), (plan.Manifest, plan.Journal));
    }

    [Fact]
    public void A_table_that_was_named_has_its_manifest_by_its_own_name()
    {
        var plan = BatchPlan.Make([Named("a.txt")], Out("ledger.xlsx"), OutputFormat.Xlsx, null);

        Assert.Equal((Out("ledger.xlsx"), Out("ledger.xlsx.manifest.ndjson")), (plan.Table, plan.Manifest));
        Assert.Equal(plan.Table, plan.Target(plan.Inputs[0]));
    }

    [Theory]
    [InlineData("out/")]
    [InlineData("there")]
    public void A_table_in_a_folder_is_called_notices(string output)
    {
        Directory.CreateDirectory(_folder.PathOf("there"));
        var plan = BatchPlan.Make([Named("a.txt")], _folder.PathOf(output), OutputFormat.Csv, null);

        Assert.Equal(Path.Combine(_folder.PathOf(output), "notices.csv"), plan.Table);
    }

    [Fact]
    public void A_part_holds_its_own_inputs_has_names_of_its_own_and_knows_the_whole()
    {
        var all = Enumerable.Range(1, 20).Select(number => Named($"n{number:00}.txt")).ToList();
        var plans = Enumerable.Range(1, 3).Select(part => BatchPlan.Make(all, Out(), OutputFormat.Ndjson, new Shard(part, 3))).ToList();

        Assert.Equal(all.Select(input => input.Path), plans.SelectMany(plan => plan.Inputs).Select(input => input.Path).Order());
        Assert.Equal(
            (Out("manifest.2-of-3.ndjson"), Out("notices.2-of-3.ndjson"), ".tongbao.2-of-3.tmp"),
            (plans[1].Manifest, plans[1].Table, plans[1].Scratch)
        );
        Assert.Equal(
            new ShardHeader("tongbao.shard/1", 2, 3, 20, ShardHeader.Digest(all.Select(input => input.Relative))),
            plans[1].Header
        );
    }

    [Theory]
    [InlineData("Yaml", "a/n.txt and b/n.txt would both be written to {0}: ")]
    [InlineData("Csv", "a/n.txt and b/n.txt both go by the path n.txt: ")]
    public void Two_inputs_of_one_name_are_a_mistake(string format, string message)
    {
        Input[] inputs = [new("a/n.txt", "n.txt"), new("b/n.txt", "n.txt")];

        Assert.StartsWith(
            message.Replace("{0}", Out("n.txt.yaml"), StringComparison.Ordinal),
            Assert.Throws<UsageException>(() => BatchPlan.Make(inputs, Out(), Enum.Parse<OutputFormat>(format), null)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_output_over_its_input_is_a_mistake()
    {
        var input = new Input(Out("n.csv"), "n.csv");

        Assert.Equal(
            $"{input.Path}: the output would overwrite the input",
            Assert.Throws<UsageException>(() => BatchPlan.Make([input], Out("n.csv"), OutputFormat.Csv, null)).Message
        );
    }

    [Theory]
    [InlineData("manifest.ndjson", "exists already; --resume does what has changed, --force begins anew")]
    [InlineData("manifest.ndjson.partial", "an interrupted run left it; --resume goes on, --force begins anew")]
    [InlineData("n007.txt.yaml", "exists already; --force overwrites it")]
    public void What_a_former_run_left_is_refused(string file, string message)
    {
        _folder.Write($"out/{file}", "");
        var plan = BatchPlan.Make([Named("n007.txt")], Out(), OutputFormat.Yaml, null);

        Assert.Equal($"{Out(file)}: {message}", Assert.Throws<OutputException>(plan.RefuseFormerOutputs).Message);
    }

    [Fact]
    public void The_output_of_an_input_that_cannot_be_read_is_nobodys_concern()
    {
        _folder.Write("out/a.txt.yaml", "");

        BatchPlan.Make([Named("a.txt") with { Problem = Phrases.InputFolder }], Out(), OutputFormat.Yaml, null).RefuseFormerOutputs();
    }

    private string Out(string file = "") => file.Length == 0 ? _folder.PathOf("out") : Path.Combine(_folder.PathOf("out"), file);

    private static Input Named(string path) => new(path, path);
}
