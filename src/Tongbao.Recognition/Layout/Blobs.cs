namespace Tongbao.Recognition.Layout;

/// <summary>Finds what hangs together on a page, corners counted.</summary>
internal static class Blobs
{
    /// <returns>In no particular order, but always the same.</returns>
    public static List<Blob> Of(InkMap map)
    {
        var runs = new List<(int Left, int Right, int Y)>();
        var parents = new List<int>();
        var (above, aboveEnd) = (0, 0);
        for (var y = 0; y < map.Height; y++)
        {
            var first = runs.Count;
            var row = map.Ink.AsSpan(y * map.Width, map.Width);
            var other = above;
            for (var x = 0; x < row.Length; )
            {
                var start = row[x..].IndexOf((byte)1);
                if (start < 0)
                    break;
                var left = x + start;
                var length = row[left..].IndexOf((byte)0);
                var right = length < 0 ? row.Length : left + length;
                var own = runs.Count;
                runs.Add((left, right, y));
                parents.Add(own);
                while (other < aboveEnd && runs[other].Right < left)
                    other++;
                for (var next = other; next < aboveEnd && runs[next].Left <= right; next++)
                    Join(parents, own, next);
                x = right;
            }

            (above, aboveEnd) = (first, runs.Count);
        }

        var blobs = new Dictionary<int, Blob>();
        for (var i = 0; i < runs.Count; i++)
        {
            var root = Root(parents, i);
            if (!blobs.TryGetValue(root, out var blob))
                blobs.Add(root, blob = new Blob());
            blob.Add(runs[i].Left, runs[i].Right, runs[i].Y);
        }

        return [.. blobs.Values];
    }

    private static void Join(List<int> parents, int a, int b)
    {
        var (rootA, rootB) = (Root(parents, a), Root(parents, b));
        if (rootA < rootB)
            parents[rootB] = rootA;
        else
            parents[rootA] = rootB;
    }

    private static int Root(List<int> parents, int at)
    {
        while (parents[at] != at)
            at = parents[at] = parents[parents[at]];
        return at;
    }
}
