using UglyToad.PdfPig;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf.Objects;

/// <summary>
/// The objects of an opened PDF: references are followed, streams decoded, and what is broken or of another type is null.
/// </summary>
internal sealed class PdfObjects(IPdfTokenScanner scanner, ILookupFilterProvider filters)
{
    /// <summary>A reference that leads to a reference is followed no further than this.</summary>
    private const int MaxHops = 16;

    /// <summary>What <paramref name="token"/> is, or refers to; null if it is missing or cannot be read.</summary>
    public IToken? Resolve(IToken? token)
    {
        for (var hops = 0; token is IndirectReferenceToken reference; hops++)
        {
            if (hops == MaxHops)
                return null;
            try
            {
                token = scanner.Get(reference.Data)?.Data;
            }
            // PdfPig throws whatever its parsers meet; an object that cannot be read is one that is missing.
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                return null;
            }
        }

        return token is NullToken ? null : token;
    }

    /// <summary>The entry <paramref name="key"/> of a dictionary; null if it is missing or of another type.</summary>
    public T? Get<T>(DictionaryToken? dictionary, string key)
        where T : class, IToken => dictionary is not null && dictionary.Data.TryGetValue(key, out var token) ? Resolve(token) as T : null;

    /// <summary>A number; null if it is missing or none.</summary>
    public double? Number(DictionaryToken? dictionary, string key) => Get<NumericToken>(dictionary, key)?.Double;

    /// <summary>A whole number that counts from 0; null if it is missing or none.</summary>
    public int? Index(DictionaryToken? dictionary, string key) => IndexOf(Number(dictionary, key));

    /// <summary>A number as one that counts from 0; null for none, and for what is below 0 or too large.</summary>
    public static int? IndexOf(double? number) => number is >= 0 and <= int.MaxValue ? (int)number : null;

    /// <summary>The text of a name; null if it is missing or none.</summary>
    public string? Name(DictionaryToken? dictionary, string key) => Get<NameToken>(dictionary, key)?.Data;

    /// <summary>The numbers of an array, 0 for what is none; null if there is no array.</summary>
    public double[]? Numbers(DictionaryToken? dictionary, string key) =>
        Get<ArrayToken>(dictionary, key) is { } array ? [.. array.Data.Select(item => (Resolve(item) as NumericToken)?.Double ?? 0)] : null;

    /// <summary>A dictionary, or that of a stream.</summary>
    public DictionaryToken? Dictionary(DictionaryToken? dictionary, string key) =>
        dictionary is not null && dictionary.Data.TryGetValue(key, out var token) ? AsDictionary(token) : null;

    /// <summary>What <paramref name="token"/> is, or refers to, as a dictionary; null if it is none.</summary>
    public DictionaryToken? AsDictionary(IToken? token) =>
        Resolve(token) switch
        {
            DictionaryToken found => found,
            StreamToken stream => stream.StreamDictionary,
            _ => null,
        };

    /// <summary>What a stream holds, all its filters applied; null if they fail.</summary>
    public ReadOnlyMemory<byte>? Decode(StreamToken? stream)
    {
        try
        {
            return stream?.Decode(filters, scanner);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return null;
        }
    }

    /// <summary>What identifies an object: its number where it has one, and itself where it has none.</summary>
    public static object Identity(IToken token) => token is IndirectReferenceToken reference ? reference.Data : token;
}
