namespace Tongbao.Reading.Pdf.Fonts.Maps;

/// <summary>
/// A CMap (ISO 32000-1, 9.7.5; Adobe Technical Note 5014): where a code ends, and what its identifier (CID) or its text is.
/// </summary>
internal sealed class CMap
{
    private const int MaxLength = 4;

    private readonly CodeSpace[] _spaces;
    private readonly CidRange[] _ranges;
    private readonly Dictionary<int, string> _texts;
    private readonly CMap? _used;
    private readonly int _shortest;
    private readonly bool _isIdentity;

    /// <param name="spaces">In the order of their lengths.</param>
    /// <param name="ranges">In the order of their first codes.</param>
    /// <param name="texts">What codes mean.</param>
    /// <param name="used">The map that says what this one does not; null for none.</param>
    /// <param name="isVertical">True for text that runs down.</param>
    public CMap(CodeSpace[] spaces, CidRange[] ranges, Dictionary<int, string> texts, CMap? used, bool isVertical)
    {
        _spaces = used is null ? spaces : [.. spaces.Concat(used._spaces).Distinct().OrderBy(space => space.Length)];
        (_ranges, _texts, _used, IsVertical) = (ranges, texts, used, isVertical);
        _shortest = _spaces.Length == 0 ? 0 : _spaces[0].Length;
    }

    private CMap(bool isVertical)
        : this([new CodeSpace(2, 0, 0xFFFF)], [], [], null, isVertical) => _isIdentity = true;

    /// <summary>Identity-H: a code of two bytes is its own identifier.</summary>
    public static CMap Horizontal { get; } = new(isVertical: false);

    /// <summary>Identity-V.</summary>
    public static CMap Vertical { get; } = new(isVertical: true);

    public bool IsVertical { get; }

    /// <summary>True if it says what any code means.</summary>
    public bool HasTexts => _texts.Count > 0 || _used is { HasTexts: true };

    /// <summary>The text of a code; null if the map has none.</summary>
    public string? ToText(int code) => _texts.TryGetValue(code, out var text) ? text : _used?.ToText(code);

    /// <summary>The identifier of a code; 0 if the map has none.</summary>
    public int ToIdentifier(int code)
    {
        if (_isIdentity)
            return code;
        var wanted = unchecked((uint)code);
        var (low, high) = (0, _ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            ref readonly var range = ref _ranges[middle];
            if (wanted < range.First)
                high = middle - 1;
            else if (wanted > range.Last)
                low = middle + 1;
            else
                return range.Identifier + (int)(wanted - range.First);
        }

        return _used?.ToIdentifier(code) ?? 0;
    }

    /// <summary>Reads the code that begins at <paramref name="at"/>, and moves behind it.</summary>
    public int ReadCode(ReadOnlySpan<byte> text, ref int at)
    {
        if (_isIdentity)
        {
            var code = text[at] << 8 | (at + 1 < text.Length ? text[at + 1] : 0);
            at += 2;
            return code;
        }

        uint value = 0;
        for (var length = 1; length <= MaxLength && at + length <= text.Length; length++)
        {
            value = (value << 8) | text[at + length - 1];
            foreach (ref readonly var space in _spaces.AsSpan())
            {
                if (space.Length == length && space.Contains(value))
                {
                    at += length;
                    return unchecked((int)value);
                }
            }
        }

        // No code of the map (9.7.6.3): as long as the shortest one.
        return ReadShortest(text, ref at);
    }

    private int ReadShortest(ReadOnlySpan<byte> text, ref int at)
    {
        var value = 0;
        for (var end = at + Math.Max(1, _shortest); at < end; at++)
            value = (value << 8) | (at < text.Length ? text[at] : 0);
        return value;
    }
}
