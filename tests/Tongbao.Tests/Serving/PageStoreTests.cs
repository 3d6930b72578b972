using Tongbao.Cli.Inputs;
using Tongbao.Cli.Serving;
using Tongbao.Cli.Workers;
using Tongbao.Tests.Support;
using Tongbao.Tests.Workers;

namespace Tongbao.Tests.Serving;

public sealed class PageStoreTests : IDisposable
{
    /// <summary>Only a hang takes that long.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromMinutes(2);

    private readonly TempFolder _folder = new();
    private int _made;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_slow_page_delays_no_other()
    {
        using var gate = new ManualResetEventSlim();
        using var pages = Store(input =>
        {
            if (input.Relative == "slow.txt")
                Assert.True(gate.Wait(Hang));
        });
        var slow = pages.Get(File("slow.txt", "slow"), CancellationToken.None);

        await pages.Get(File("quick.txt", "quick"), CancellationToken.None).WaitAsync(Hang);
        Assert.False(slow.IsCompleted);
        gate.Set();
        await slow.WaitAsync(Hang);
    }

    [Fact]
    public async Task A_page_that_several_ask_for_is_made_once_and_again_when_its_file_is_another()
    {
        using var pages = Store(_ => Interlocked.Increment(ref _made));
        var input = File("a.txt", "one");
        await Task.WhenAll(pages.Get(input, CancellationToken.None), pages.Get(input, CancellationToken.None));
        Assert.Equal(1, _made);

        await pages.Get(File("a.txt", "two"), CancellationToken.None).WaitAsync(Hang);
        Assert.Equal(2, _made);
        await pages.Get(File("a.txt", "one"), CancellationToken.None).WaitAsync(Hang);
        Assert.Equal(2, _made);
    }

    [Fact]
    public async Task Those_that_were_asked_for_last_are_kept()
    {
        using var pages = Store(_ => Interlocked.Increment(ref _made));
        for (var number = 0; number < 100; number++)
            await pages.Get(File($"{number}.txt", "text"), CancellationToken.None).WaitAsync(Hang);
        Assert.True(SpinWait.SpinUntil(() => pages.Count <= 64, Hang));

        await pages.Get(File("99.txt", "text"), CancellationToken.None).WaitAsync(Hang);
        Assert.Equal(100, _made);
        await pages.Get(File("0.txt", "text"), CancellationToken.None).WaitAsync(Hang);
        Assert.Equal(101, _made);
    }

    private static PageStore Store(Action<Input> read) => new(new WorkerPool(1, () => new FakeWorker(read)), jobs: 2);

    private Input File(string name, string text)
    {
        _folder.Write(name, text);
        return new Input(_folder.PathOf(name), name);
    }
}
