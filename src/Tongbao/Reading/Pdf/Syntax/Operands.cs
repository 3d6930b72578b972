using System.Text;

namespace Tongbao.Reading.Pdf.Syntax;

/// <summary>The operands of the next operator, arrays and dictionaries as they are written, one after the other.</summary>
internal sealed class Operands
{
    private Operand[] _items = new Operand[64];
    private byte[] _bytes = new byte[1024];
    private int _length;

    public int Count { get; private set; }

    public ReadOnlySpan<Operand> Items => _items.AsSpan(0, Count);

    public void Clear() => (Count, _length) = (0, 0);

    public void Add(in Operand operand)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, 2 * Count);
        _items[Count++] = operand;
    }

    /// <summary>Room for the bytes of the next string or name, of which <see cref="Keep"/> says how many there are.</summary>
    public Span<byte> Reserve(int most)
    {
        if (_length + most > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _length + most));
        return _bytes.AsSpan(_length, most);
    }

    public void Keep(OperandKind kind, int length)
    {
        Add(new Operand(kind, 0, _length, length));
        _length += length;
    }

    public ReadOnlySpan<byte> Bytes(in Operand operand) => _bytes.AsSpan(operand.Start, operand.Length);

    public string Text(in Operand operand) => Encoding.UTF8.GetString(Bytes(operand));

    /// <summary>The number that stands so many operands before the operator, 0 the last; 0 if it is none.</summary>
    public double FromEnd(int index) => index < Count ? _items[Count - 1 - index].Number : 0;

    /// <summary>True if the last <paramref name="count"/> operands are numbers.</summary>
    public bool AreNumbers(int count)
    {
        if (Count < count)
            return false;
        foreach (ref readonly var operand in _items.AsSpan(Count - count, count))
        {
            if (operand.Kind != OperandKind.Number)
                return false;
        }

        return true;
    }

    /// <summary>The last operand of <paramref name="kind"/>; null if there is none.</summary>
    public Operand? Last(OperandKind kind)
    {
        for (var i = Count - 1; i >= 0; i--)
        {
            if (_items[i].Kind == kind)
                return _items[i];
        }

        return null;
    }
}
