namespace Tongbao.Cli.Inputs;

/// <summary>What to read.</summary>
/// <param name="Inputs">Read once; may come slowly, from a pipe.</param>
/// <param name="PassedOver">Told while <paramref name="Inputs"/> are read.</param>
/// <param name="IsBatch">True when the user named more than one file, or a folder, a glob or a list, however many files it holds.</param>
internal sealed record InputList(IEnumerable<Input> Inputs, PassedOver PassedOver, bool IsBatch);
