namespace Tongbao.Cli.Workers;

/// <summary>What happens beside the work of a worker: nothing in the tool. The test host injects faults here.</summary>
internal sealed record WorkerHooks
{
    /// <summary>The hooks of this process.</summary>
    public static WorkerHooks Current { get; set; } = new();

    /// <summary>Called in a worker before it says that it is ready.</summary>
    public Action Started { get; init; } = () => { };

    /// <summary>Called in a worker with the path of each document, before it is read.</summary>
    public Action<string> Begins { get; init; } = _ => { };

    /// <summary>Called with the path of a document that is read without a worker, before it is read.</summary>
    public Action<string> BeginsAlone { get; init; } = _ => { };

    /// <summary>Measures the time that documents take.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
