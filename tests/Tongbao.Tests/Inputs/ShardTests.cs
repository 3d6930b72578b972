using Tongbao.Cli.Inputs;
using Tongbao.Cli.Shell;

namespace Tongbao.Tests.Inputs;

public class ShardTests
{
    [Fact]
    public void Every_path_belongs_to_exactly_one_part()
    {
        var parts = Enumerable.Range(1, 7).Select(number => new Shard(number, 7)).ToList();

        Assert.All(Enumerable.Range(0, 200).Select(number => $"通报/n{number}.txt"), path =>
            Assert.Single(parts, part => part.Holds(path))
        );
    }

    [Fact]
    public void Parts_are_about_equal()
    {
        var part = new Shard(2, 4);

        Assert.InRange(Enumerable.Range(0, 1000).Count(number => part.Holds($"n{number}.txt")), 200, 300);
    }

    [Fact]
    public void It_is_named_by_number_and_count() => Assert.Equal("2-of-14", new Shard(2, 14).ToString());

    [Theory]
    [InlineData("1/1", 1, 1)]
    [InlineData("2/4", 2, 4)]
    public void A_part_is_written_as_number_and_count(string text, int number, int of) =>
        Assert.Equal(new Shard(number, of), Shard.Parse(text));

    [Theory]
    [InlineData("5/4")]
    [InlineData("0/4")]
    [InlineData("-1/4")]
    [InlineData("2")]
    [InlineData("1/2/3")]
    [InlineData("a/b")]
    public void Anything_else_is_a_mistake(string text) =>
        Assert.Equal(
            $"--shard {text}: expected I/N with I from 1 to N, or auto",
            Assert.Throws<UsageException>(() => Shard.Parse(text)).Message
        );

    [Theory]
    [InlineData("SLURM_ARRAY_TASK_ID=12 SLURM_ARRAY_TASK_MIN=10 SLURM_ARRAY_TASK_COUNT=3", 3, 3)]
    [InlineData("SLURM_ARRAY_TASK_ID=14 SLURM_ARRAY_TASK_MIN=10 SLURM_ARRAY_TASK_STEP=2 SLURM_ARRAY_TASK_COUNT=3", 3, 3)]
    [InlineData("JOB_COMPLETION_INDEX=0 JOB_COMPLETIONS=4", 1, 4)]
    public void Auto_takes_the_part_from_Slurm_or_Kubernetes(string environment, int number, int of) =>
        Assert.Equal(new Shard(number, of), Shard.Parse("auto", Variables(environment)));

    [Fact]
    public void Auto_without_such_a_task_is_a_mistake() =>
        Assert.Equal(
            "--shard auto: neither SLURM_ARRAY_TASK_ID and SLURM_ARRAY_TASK_COUNT nor JOB_COMPLETION_INDEX and JOB_COMPLETIONS are set",
            Assert.Throws<UsageException>(() => Shard.Parse("auto", Variables(""))).Message
        );

    [Fact]
    public void Auto_with_a_task_that_cannot_be_is_a_mistake() =>
        Assert.Equal(
            "--shard auto: the environment gives part 5 of 3",
            Assert.Throws<UsageException>(() => Shard.Parse("auto", Variables("SLURM_ARRAY_TASK_ID=4 SLURM_ARRAY_TASK_COUNT=3"))).Message
        );

    private static Func<string, string?> Variables(string environment)
    {
        var set = environment
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(variable => variable.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return name => set.GetValueOrDefault(name);
    }
}
