namespace Tongbao.Reading.Rulings;

/// <summary>Which of many things belong together (union–find).</summary>
internal sealed class DisjointSets
{
    private readonly int[] _parents;

    public DisjointSets(int count) => _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The one that stands for the set of <paramref name="member"/>.</summary>
    public int Find(int member)
    {
        while (_parents[member] != member)
            member = _parents[member] = _parents[_parents[member]];
        return member;
    }

    /// <summary>Makes two sets one; the lower member stands for it.</summary>
    public void Union(int one, int other)
    {
        (one, other) = (Find(one), Find(other));
        _parents[Math.Max(one, other)] = Math.Min(one, other);
    }
}
