using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Tongbao.Reading.Pdf.Fonts;

/// <summary>
/// The <c>bfchar</c> and <c>bfrange</c> sections of a CMap file (Adobe Technical Note 5014): codes of characters → text. The file is read
/// when the first character is asked for, and a text is made when its own is.
/// </summary>
internal sealed class CharacterMap : IReadOnlyDictionary<int, string>
{
    /// <summary>How many characters a collection has, more or less.</summary>
    private const int Characters = 1 << 15;

    private readonly Lazy<Dictionary<int, Entry>> _entries;
    private readonly Lazy<byte[]> _file;

    /// <param name="open">Gives the whole file. Its sections have one entry a line, with one text and no array of them.</param>
    public CharacterMap(Func<byte[]> open)
    {
        _file = new Lazy<byte[]>(open);
        _entries = new Lazy<Dictionary<int, Entry>>(() => Read(_file.Value));
    }

    public IEnumerable<int> Keys => _entries.Value.Keys;

    public IEnumerable<string> Values => _entries.Value.Values.Select(Text);

    public int Count => _entries.Value.Count;

    public string this[int key] => Text(_entries.Value[key]);

    /// <summary>How many bytes stand before the first section, and before the number of its entries.</summary>
    public static int Head(ReadOnlySpan<byte> file) => file[..file.IndexOf(" beginbf"u8)].LastIndexOf((byte)'\n') + 1;

    public bool ContainsKey(int key) => _entries.Value.ContainsKey(key);

    public bool TryGetValue(int key, [MaybeNullWhen(false)] out string value)
    {
        var found = _entries.Value.TryGetValue(key, out var entry);
        value = found ? Text(entry) : null;
        return found;
    }

    public IEnumerator<KeyValuePair<int, string>> GetEnumerator() =>
        _entries.Value.Select(entry => KeyValuePair.Create(entry.Key, Text(entry.Value))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Dictionary<int, Entry> Read(byte[] file)
    {
        var entries = new Dictionary<int, Entry>(Characters);
        for (var at = Head(file); at < file.Length; )
        {
            var end = file.AsSpan(at).IndexOf((byte)'\n') is var length and >= 0 ? at + length : file.Length;
            if (file[at] == '<')
                ReadLine(file, at, end, entries);
            at = end + 1;
        }

        return entries;
    }

    // "<0063>  <00b7>" is a character, "<0001> <005f> <0020>" a range of them.
    private static void ReadLine(byte[] file, int at, int end, Dictionary<int, Entry> entries)
    {
        var line = file.AsSpan(at, end - at);
        var text = line.LastIndexOf((byte)'<');
        var (first, last) = (Number(line), Number(line[line[..text].LastIndexOf((byte)'<')..]));
        for (var code = first; code <= last; code++)
            entries[code] = new Entry(at + text + 1, code - first);
    }

    private static int Number(ReadOnlySpan<byte> hexadecimal) =>
        int.Parse(hexadecimal[1..hexadecimal.IndexOf((byte)'>')], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private string Text(Entry entry)
    {
        var hexadecimal = _file.Value.AsSpan(entry.Start);
        var text = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(hexadecimal[..hexadecimal.IndexOf((byte)'>')]));
        return $"{text[..^1]}{(char)(text[^1] + entry.Step)}";
    }

    /// <summary>A character.</summary>
    /// <param name="Start">Where the text of its entry begins in the file: UTF-16, big-endian, hexadecimal.</param>
    /// <param name="Step">What is to be added to its last code unit.</param>
    private readonly record struct Entry(int Start, int Step);
}
