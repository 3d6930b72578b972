using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Workers;
using Tongbao.Languages;

namespace Tongbao.Tests.Workers;

public class WorkerPoolTests
{
    /// <summary>Only a hang takes that long.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    [Fact]
    public void Results_come_in_the_order_of_the_inputs_whoever_is_ready_first()
    {
        using var last = new ManualResetEventSlim();
        // The first input waits for the last one to be read.
        var pool = new WorkerPool(2, () => new FakeWorker(input =>
            {
                if (input.Path == "0")
                    Assert.True(last.Wait(Hang));
                if (input.Path == "9")
                    last.Set();
            }));

        Assert.Equal(Enumerable.Range(0, 10).Select(number => $"{number}"), Run(pool, Inputs(10), inOrder: true));
    }

    [Fact]
    public void Each_input_is_read_once_whatever_the_number_of_workers()
    {
        var pool = new WorkerPool(4, () => new FakeWorker(_ => { }));

        Assert.Equal(Inputs(100).Select(input => input.Path).Order(), Run(pool, Inputs(100), inOrder: false).Order());
    }

    [Fact]
    public void Inputs_are_taken_only_as_they_are_needed()
    {
        var taken = 0;
        var pool = new WorkerPool(1, () => new FakeWorker(_ => { }));
        // Endless: taking it whole would never come to an end.
        var endless = Enumerable.Range(0, int.MaxValue).Select(number => new Input($"{++taken}", $"{number}"));

        Assert.Equal("1", pool.Run(endless, inOrder: true, CancellationToken.None).First().Input.Path);
        Assert.InRange(taken, 1, 1000);
    }

    [Fact]
    public void An_input_with_a_problem_fails_without_a_worker()
    {
        var pool = new WorkerPool(1, () => new FakeWorker(_ => Assert.Fail("it was read")));
        var reading = Assert.Single(
            pool.Run([new Input("a", "a") { Problem = Phrases.InputNoFit }], inOrder: true, CancellationToken.None)
        );

        Assert.Equal((DocumentStatus.Failed, "no file fits the glob"), (reading.Status, reading.Response.Reason!.Message));
    }

    [Fact]
    public void What_a_worker_cannot_survive_ends_the_run_where_its_results_are_taken()
    {
        var pool = new WorkerPool(2, () => new FakeWorker(_ => throw new WorkersCannotStartException("workers end")));

        Assert.Throws<WorkersCannotStartException>(() => Run(pool, Inputs(10), inOrder: true).ToList());
    }

    [Fact]
    public async Task A_run_that_is_stopped_aborts_its_workers_and_gives_no_more()
    {
        using var stop = new CancellationTokenSource();
        using var begun = new ManualResetEventSlim();
        FakeWorker? worker = null;
        var pool = new WorkerPool(1, () => worker = new FakeWorker(_ =>
            {
                begun.Set();
                Assert.True(worker!.Aborted.WaitOne(Hang));
            }));
        var run = Task.Run(() => pool.Run(Inputs(10), inOrder: true, stop.Token).Count());
        Assert.True(begun.Wait(Hang));
        await stop.CancelAsync();

        Assert.Equal(0, await run.WaitAsync(Hang));
    }

    private static IEnumerable<Input> Inputs(int count) => Enumerable.Range(0, count).Select(number => new Input($"{number}", $"{number}"));

    private static IEnumerable<string> Run(WorkerPool pool, IEnumerable<Input> inputs, bool inOrder) =>
        pool.Run(inputs, inOrder, CancellationToken.None).Select(reading => reading.Input.Path);
}
