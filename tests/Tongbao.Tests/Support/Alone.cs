namespace Tongbao.Tests.Support;

/// <summary>
/// Tests that do not run beside others: what those hold in memory would count, or the working folder and the console are theirs.
/// </summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public class Alone;
