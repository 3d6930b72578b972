using Tongbao.Tests.Support;

namespace Tongbao.Tests.Batches;

/// <summary>What runs leave that nobody interrupts: one for each format, for all tests of a class.</summary>
public sealed class UndisturbedRuns : IDisposable
{
    /// <summary>How many inputs there are; the last one never ends for the tool with faults.</summary>
    public const int Inputs = 13;

    private readonly Dictionary<string, SortedDictionary<string, string>> _trees = new(StringComparer.Ordinal);
    private readonly Tool _tool = Begin();

    public void Dispose() => _tool.Dispose();

    /// <summary>A tool with the inputs in <c>in</c>.</summary>
    internal static Tool Begin() => new Tool().WithNotices(Inputs - 1).With("in/z.txt", $"TONGBAO-FAULT wait\n{BatchFolder.Notice(0)}");

    /// <summary>Every file of an undisturbed run, as <see cref="BatchFolder.Tree"/> tells it.</summary>
    internal SortedDictionary<string, string> Tree(string format)
    {
        if (!_trees.TryGetValue(format, out var tree))
        {
            _tool.Run("parse", "in", "-o", $"{format}/", "-f", format);
            _trees.Add(format, tree = _tool.Tree(format));
        }

        return tree;
    }
}
