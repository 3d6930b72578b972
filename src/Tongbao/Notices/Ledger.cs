using Tongbao.Paragraphs;
using Tongbao.Text;

namespace Tongbao.Notices;

/// <summary>Books every character of the manuscript as it is put somewhere, so that coverage is counted and not claimed.</summary>
internal sealed class Ledger(Manuscript manuscript)
{
    private readonly Entry[] _entries = new Entry[manuscript.Text.Length];

    /// <summary>What a reader puts for a code without a meaning.</summary>
    private const char Unknown = '\uFFFD';

    private enum Entry : byte
    {
        Open,
        Structured,
        Syntax,
    }

    /// <summary>Books <paramref name="span"/> as standing in a node of the output.</summary>
    public void Structure(TextSpan span) => Book(span, Entry.Structured);

    /// <summary>Books <paramref name="span"/> as what a field's name stands for.</summary>
    public void Syntax(TextSpan span) => Book(span, Entry.Syntax);

    /// <summary>The account; what was never booked is lost.</summary>
    public Coverage Close()
    {
        Span<int> counts = stackalloc int[3];
        for (var i = 0; i < _entries.Length; i++)
        {
            if (!Folding.IsSpace(manuscript.Text[i]))
                counts[(int)_entries[i]]++;
        }

        var furniture = manuscript.Furniture.Sum(piece => Folding.CountInk(piece.Text));
        return new Coverage(counts[0] + counts[1] + counts[2] + furniture, counts[1], counts[2], furniture, counts[0])
        {
            Undecoded = manuscript.Text.AsSpan().Count(Unknown) + manuscript.Furniture.Sum(piece => piece.Text.AsSpan().Count(Unknown)),
        };
    }

    private void Book(TextSpan span, Entry entry) => _entries.AsSpan(span.Start, span.Length).Fill(entry);
}
