using Tongbao.Recognition.Pictures;

namespace Tongbao.Recognition.Cleaning;

/// <summary>Makes paper white: it may be grey, yellow, or lie in a shadow.</summary>
internal static class Paper
{
    /// <summary>The page is looked at in squares of so many pixels: half a character.</summary>
    private const int Square = 20;

    /// <summary>Squares around one that tell what its paper is like: wider than the blackest letterhead is high.</summary>
    private const int Reach = 4;

    /// <summary>Paper in the deepest shadow is brighter.</summary>
    private const int Darkest = 70;

    /// <summary>Paper as bright as this is white.</summary>
    private const int White = 245;

    public static GreyPicture Whiten(GreyPicture page)
    {
        var (columns, rows) = ((page.Width + Square - 1) / Square, (page.Height + Square - 1) / Square);
        var levels = Brightest(page, columns, rows);
        if (levels.All(level => level >= White))
            return page;
        levels = Smooth(Spread(levels, columns, rows), columns, rows);
        var white = new byte[page.Pixels.Length];
        for (var y = 0; y < page.Height; y++)
        {
            var (row, down) = Place(y, rows);
            for (var x = 0; x < page.Width; x++)
            {
                var (column, right) = Place(x, columns);
                var at = (row * columns) + column;
                var next = column + 1 < columns ? 1 : 0;
                var below = row + 1 < rows ? columns : 0;
                var level =
                    ((levels[at] * (1 - right)) + (levels[at + next] * right)) * (1 - down)
                    + ((levels[at + below] * (1 - right)) + (levels[at + below + next] * right)) * down;
                white[(y * page.Width) + x] = (byte)Math.Min(255, page.Pixels[(y * page.Width) + x] * 250 / Math.Max(Darkest, level));
            }
        }

        return page with
        {
            Pixels = white,
        };
    }

    private static (int Square, float Share) Place(int pixel, int count)
    {
        var at = Math.Max(0, ((pixel + 0.5f) / Square) - 0.5f);
        var square = Math.Min(count - 1, (int)at);
        return (square, Math.Min(1, at - square));
    }

    // Nearly the brightest of each square; the very brightest may be noise.
    private static float[] Brightest(GreyPicture page, int columns, int rows)
    {
        var levels = new float[columns * rows];
        Span<int> histogram = stackalloc int[256];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                histogram.Clear();
                var count = 0;
                for (var y = row * Square; y < Math.Min(page.Height, (row + 1) * Square); y++)
                {
                    foreach (var pixel in page.Row(y)[(column * Square)..Math.Min(page.Width, (column + 1) * Square)])
                    {
                        histogram[pixel]++;
                        count++;
                    }
                }

                var (level, above) = (255, count / 8);
                while (level > 0 && (above -= histogram[level]) >= 0)
                    level--;
                levels[(row * columns) + column] = level;
            }
        }

        return levels;
    }

    // What is darker than all around it is ink, not paper.
    private static float[] Spread(float[] levels, int columns, int rows)
    {
        var across = new float[levels.Length];
        var spread = new float[levels.Length];
        for (var i = 0; i < levels.Length; i++)
        {
            var (row, column) = (i / columns, i % columns);
            var most = 0f;
            for (var next = Math.Max(0, column - Reach); next <= Math.Min(columns - 1, column + Reach); next++)
                most = Math.Max(most, levels[(row * columns) + next]);
            across[i] = most;
        }

        for (var i = 0; i < levels.Length; i++)
        {
            var (row, column) = (i / columns, i % columns);
            var most = 0f;
            for (var next = Math.Max(0, row - Reach); next <= Math.Min(rows - 1, row + Reach); next++)
                most = Math.Max(most, across[(next * columns) + column]);
            spread[i] = most;
        }

        return Eroded(spread, columns, rows);
    }

    // Back to where the shadow is.
    private static float[] Eroded(float[] levels, int columns, int rows)
    {
        var eroded = new float[levels.Length];
        for (var i = 0; i < levels.Length; i++)
        {
            var (row, column) = (i / columns, i % columns);
            var least = 255f;
            for (var y = Math.Max(0, row - Reach); y <= Math.Min(rows - 1, row + Reach); y++)
            {
                for (var x = Math.Max(0, column - Reach); x <= Math.Min(columns - 1, column + Reach); x++)
                    least = Math.Min(least, levels[(y * columns) + x]);
            }

            eroded[i] = least;
        }

        return eroded;
    }

    private static float[] Smooth(float[] levels, int columns, int rows)
    {
        var smooth = new float[levels.Length];
        for (var i = 0; i < levels.Length; i++)
        {
            var (row, column) = (i / columns, i % columns);
            var (sum, count) = (0f, 0);
            for (var y = Math.Max(0, row - 2); y <= Math.Min(rows - 1, row + 2); y++)
            {
                for (var x = Math.Max(0, column - 2); x <= Math.Min(columns - 1, column + 2); x++)
                {
                    sum += levels[(y * columns) + x];
                    count++;
                }
            }

            smooth[i] = sum / count;
        }

        return smooth;
    }
}
