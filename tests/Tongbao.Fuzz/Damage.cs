namespace Tongbao.Fuzz;

/// <summary>Damages bytes as disks, networks and other programs do, and as nobody does.</summary>
/// <param name="random">Decides everything: the same seed makes the same damage.</param>
internal sealed class Damage(Random random)
{
    /// <summary>Most damages that are laid over each other.</summary>
    private const int MaxLayers = 4;

    /// <summary>Longest range that is cut, zeroed, copied or spliced, in bytes.</summary>
    private const int MaxRange = 512;

    /// <summary>Numbers, names and brackets at which readers of all formats have gone wrong.</summary>
    private static readonly byte[][] Nasty =
    [
        .. new[]
        {
            "0",
            "-1",
            "65536",
            "2147483648",
            "-2147483649",
            "1e308",
            "99999999999999999999",
            "NaN",
            "null",
            "<<",
            ">>",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "&#x0;",
            "&#1114112;",
            "]]>",
            "<!--",
            "<![CDATA[",
            "</",
            "\"",
            "1 0 R",
            "3 0 R",
            "4 0 R",
            "endstream",
            "endobj",
            "：",
            "一、",
            "（一）",
            "1.",
            "①",
            "\u202E",
            "\uFEFF",
            "\f",
            "\r",
            "\0",
            "整改措施：",
            "整改成效",
            "（三十",
            "第",
            "2024年13月45日",
            "100%",
        }.Select(System.Text.Encoding.UTF8.GetBytes),
    ];

    /// <summary>A damaged copy.</summary>
    /// <param name="bytes">Left as they are.</param>
    /// <param name="other">Bytes of another file, from which pieces are spliced in.</param>
    public byte[] Of(byte[] bytes, byte[] other)
    {
        for (var layers = random.Next(1, MaxLayers + 1); layers > 0 && bytes.Length > 0; layers--)
        {
            bytes = random.Next(7) switch
            {
                0 or 1 => Flip(bytes),
                2 => Cut(bytes),
                3 => Zero(bytes),
                4 => Copy(bytes),
                5 => Splice(bytes, other),
                _ => Insert(bytes, random.Next(bytes.Length + 1), Nasty[random.Next(Nasty.Length)], random.Next(2) == 0),
            };
        }

        return bytes;
    }

    private byte[] Flip(byte[] bytes)
    {
        var damaged = (byte[])bytes.Clone();
        for (var count = random.Next(1, 5); count > 0; count--)
            damaged[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return damaged;
    }

    // The end, or a range.
    private byte[] Cut(byte[] bytes)
    {
        var at = random.Next(bytes.Length);
        return random.Next(4) == 0 ? bytes[..at] : [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + Range())..]];
    }

    private byte[] Zero(byte[] bytes)
    {
        var damaged = (byte[])bytes.Clone();
        var at = random.Next(bytes.Length);
        damaged.AsSpan(at, Math.Min(Range(), bytes.Length - at)).Clear();
        return damaged;
    }

    private byte[] Copy(byte[] bytes)
    {
        var damaged = (byte[])bytes.Clone();
        var (from, to) = (random.Next(bytes.Length), random.Next(bytes.Length));
        var length = Math.Min(Range(), bytes.Length - Math.Max(from, to));
        bytes.AsSpan(from, length).CopyTo(damaged.AsSpan(to));
        return damaged;
    }

    private byte[] Splice(byte[] bytes, byte[] other)
    {
        if (other.Length == 0)
            return bytes;
        var from = random.Next(other.Length);
        return Insert(bytes, random.Next(bytes.Length + 1), other[from..Math.Min(other.Length, from + Range())], over: random.Next(2) == 0);
    }

    private static byte[] Insert(byte[] bytes, int at, byte[] piece, bool over) =>
        [.. bytes[..at], .. piece, .. bytes[Math.Min(bytes.Length, at + (over ? piece.Length : 0))..]];

    private int Range() => 1 << random.Next(10) is var range && range <= MaxRange ? random.Next(1, range + 1) : MaxRange;
}
