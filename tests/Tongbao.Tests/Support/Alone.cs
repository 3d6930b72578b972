namespace Tongbao.Tests.Support;

/// <summary>
/// Tests that do not run beside others: what those hold in memory would count, or programs as large as a browser would take their time.
/// </summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public class Alone;
