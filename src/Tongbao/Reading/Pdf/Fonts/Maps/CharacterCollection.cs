using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace Tongbao.Reading.Pdf.Fonts.Maps;

/// <summary>
/// A character collection (ISO 32000-1, 9.7.3), for example Adobe-GB1: what its identifiers (CID) mean, from the file of its UCS2 map.
/// </summary>
internal sealed class CharacterCollection
{
    private static readonly ConcurrentDictionary<string, CharacterCollection?> Read = new(StringComparer.Ordinal);

    private readonly byte[] _file;

    // Where the text of an identifier stands in the file: UTF-16, big-endian, hexadecimal; 0 if it has none.
    private readonly int[] _starts;

    // What is to be added to its last code unit.
    private readonly ushort[] _steps;

    private CharacterCollection(byte[] file)
    {
        (_file, _starts, _steps) = (file, new int[1 << 16], new ushort[1 << 16]);
        for (var at = file.AsSpan().IndexOf(" beginbf"u8); at >= 0 && at < file.Length; )
        {
            var end = file.AsSpan(at).IndexOf((byte)'\n') is var length and >= 0 ? at + length : file.Length;
            if (file[at] == '<')
                ReadLine(at, end);
            at = end + 1;
        }
    }

    /// <summary>The collection Adobe-<paramref name="ordering"/>; null if its characters are not known.</summary>
    public static CharacterCollection? Find(string ordering) =>
        Read.GetOrAdd(ordering, static ordering =>
            PredefinedMaps.File($"Adobe-{ordering}-UCS2") is { } file ? new CharacterCollection(file) : null
        );

    /// <summary>What an identifier means; null if the collection does not have it.</summary>
    public string? ToText(int identifier)
    {
        if (identifier <= 0 || identifier >= _starts.Length || _starts[identifier] == 0)
            return null;
        var hexadecimal = _file.AsSpan(_starts[identifier]);
        var text = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(hexadecimal[..hexadecimal.IndexOf((byte)'>')]));
        return $"{text[..^1]}{(char)(text[^1] + _steps[identifier])}";
    }

    // "<0063>  <00b7>" is a character, "<0001> <005f> <0020>" a range of them.
    private void ReadLine(int at, int end)
    {
        var line = _file.AsSpan(at, end - at);
        var text = line.LastIndexOf((byte)'<');
        var (first, last) = (Number(line), Number(line[line[..text].LastIndexOf((byte)'<')..]));
        for (var code = first; code <= last && code < _starts.Length; code++)
            (_starts[code], _steps[code]) = (at + text + 1, (ushort)(code - first));
    }

    private static int Number(ReadOnlySpan<byte> hexadecimal) =>
        int.Parse(hexadecimal[1..hexadecimal.IndexOf((byte)'>')], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
