using System.Text;
using Tongbao.Reading.Pdf.Syntax;

namespace Tongbao.Reading.Pdf.Fonts.Maps;

/// <summary>Reads a CMap file: PostScript whose operands are codes, names and numbers (Adobe Technical Note 5014).</summary>
internal sealed class CMapReader
{
    /// <summary>Codes of two bytes; a range in a map has no more.</summary>
    private const int MaxRange = 1 << 16;

    /// <summary>A map that uses a map that uses a map.</summary>
    private const int MaxDepth = 8;

    private readonly List<CodeSpace> _spaces = [];
    private readonly List<CidRange> _ranges = [];
    private readonly Dictionary<int, string> _texts = [];
    private readonly Operands _operands = new();
    private readonly int _depth;
    private CMap? _used;
    private bool _isVertical;

    private CMapReader(int depth) => _depth = depth;

    /// <param name="file">The file.</param>
    /// <param name="used">The map that it uses by its dictionary (UseCMap); null for none.</param>
    /// <param name="depth">How many maps use this one.</param>
    public static CMap Read(ReadOnlySpan<byte> file, CMap? used = null, int depth = 0)
    {
        var reader = new CMapReader(depth);
        (reader._used, reader._isVertical) = (used, used is { IsVertical: true });
        reader.Read(file);
        return reader.Build();
    }

    private CMap Build()
    {
        // Stable: of two ranges with the same first code the one that is written first holds.
        var ranges = IsSorted(_ranges) ? _ranges : [.. _ranges.OrderBy(range => range.First)];
        return new CMap([.. _spaces.OrderBy(space => space.Length)], [.. ranges], _texts, _used, _isVertical);
    }

    private static bool IsSorted(List<CidRange> ranges)
    {
        for (var i = 1; i < ranges.Count; i++)
        {
            if (ranges[i - 1].First > ranges[i].First)
                return false;
        }

        return true;
    }

    private void Read(ReadOnlySpan<byte> file)
    {
        var tokens = new ContentTokenizer(file);
        while (tokens.Next(_operands, out var name))
        {
            // Some writers leave out the white space behind a word: <20> <00DC>endbfcharendcmap.
            if (name == ('d' | ('e' << 8) | ('f' << 16)))
                ReadDefinition();
            else if (tokens.Word.StartsWith("endbfchar"u8))
                ReadCharacters();
            else if (tokens.Word.StartsWith("endbfrange"u8))
                ReadCharacterRanges();
            else if (tokens.Word.StartsWith("endcidrange"u8))
                ReadIdentifiers(3);
            else if (tokens.Word.StartsWith("endcidchar"u8))
                ReadIdentifiers(2);
            else if (tokens.Word.StartsWith("endcodespacerange"u8))
                ReadSpaces();
            else if (tokens.Word.SequenceEqual("usecmap"u8) && _operands.Last(OperandKind.Name) is { } used && _depth < MaxDepth)
                UseNamed(_operands.Text(used));
        }
    }

    private void UseNamed(string name)
    {
        if (PredefinedMaps.Find(name, _depth + 1) is { } used)
            (_used, _isVertical) = (used, used.IsVertical);
    }

    private void ReadDefinition()
    {
        if (
            _operands.Items is [.., { Kind: OperandKind.Name } key, { Kind: OperandKind.Number } value]
            && _operands.Bytes(key).SequenceEqual("WMode"u8)
        )
            _isVertical = value.Number == 1;
    }

    private void ReadSpaces()
    {
        var items = _operands.Items;
        for (var i = 0; i + 1 < items.Length; i += 2)
        {
            if (items[i].Length is >= 1 and <= 4)
                _spaces.Add(new CodeSpace(items[i].Length, Code(items[i]), Code(items[i + 1])));
        }
    }

    private void ReadIdentifiers(int parts)
    {
        var items = _operands.Items;
        for (var i = 0; i + parts <= items.Length; i += parts)
        {
            var (first, last) = (Code(items[i]), Code(items[i + parts - 2]));
            if (last >= first)
                _ranges.Add(new CidRange(first, last, (int)items[i + parts - 1].Number));
        }
    }

    private void ReadCharacters()
    {
        var items = _operands.Items;
        for (var i = 0; i + 1 < items.Length; i += 2)
            Add(items[i].Length, Code(items[i]), Text(items[i + 1]));
    }

    // "<00> <5F> <0020>" counts the last byte of the text up; "<00> <02> [<0066> <0069> <006C>]" names each.
    private void ReadCharacterRanges()
    {
        var items = _operands.Items;
        for (var i = 0; i + 2 < items.Length; i++)
        {
            var (length, first, last) = (items[i].Length, Code(items[i]), Code(items[i + 1]));
            i += 2;
            if (items[i].Kind == OperandKind.ArrayBegin)
            {
                for (i++; i < items.Length && items[i].Kind != OperandKind.ArrayEnd; i++)
                {
                    if (first <= last)
                        Add(length, first++, Text(items[i]));
                }
            }
            else if (last >= first && last - first < MaxRange)
            {
                AddRange(length, first, last, Text(items[i]));
            }
        }
    }

    private void AddRange(int length, uint first, uint last, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return;
        for (var code = first; ; code++)
        {
            Add(length, code, code == first ? text : $"{text[..^1]}{(char)(text[^1] + (code - first))}");
            if (code == last)
                break;
        }
    }

    // A code that is padded with zeros gives way to the shorter one of the same number.
    private void Add(int length, uint code, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return;
        if (length > 1 && code >> (8 * (length - 1)) == 0)
            _texts.TryAdd(unchecked((int)code), text);
        else
            _texts[unchecked((int)code)] = text;
    }

    private uint Code(in Operand operand)
    {
        if (operand.Kind == OperandKind.Number)
            return (uint)Math.Max(0, operand.Number);
        uint code = 0;
        foreach (var b in operand.Kind == OperandKind.String ? _operands.Bytes(operand) : [])
            code = (code << 8) | b;
        return code;
    }

    private string? Text(in Operand operand) =>
        operand.Kind switch
        {
            OperandKind.String when operand.Length == 1 => ((char)_operands.Bytes(operand)[0]).ToString(),
            OperandKind.String => Encoding.BigEndianUnicode.GetString(_operands.Bytes(operand)),
            OperandKind.Name => GlyphNames.ToText(_operands.Text(operand)),
            _ => null,
        };
}
