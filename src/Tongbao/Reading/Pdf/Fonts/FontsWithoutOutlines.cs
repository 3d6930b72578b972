using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Tongbao.Reading.Pdf.Fonts;

/// <summary>The objects of a document; of its fonts, what says neither the text nor the width of a character is left out.</summary>
/// <remarks>
/// A composite font (Type 0; ISO 32000-1, 9.7) has both in its dictionary and its maps, and so has a Type 1 font with a map to
/// Unicode; PdfPig inflates and parses the font file whenever it loads one. A Type 3 font with a map needs the names of its
/// glyphs for its drawings only, and PdfPig compares each of them with each of the standard encoding. Others are left whole:
/// without a map the text is in the file, and for a TrueType font without one PdfPig looks among the fonts of the machine. To
/// be removed when PdfPig reads these parts when they are asked for.
/// </remarks>
internal sealed class FontsWithoutOutlines : IPdfTokenScanner
{
    private static readonly NameToken[] Files = [NameToken.FontFile, NameToken.FontFile2, NameToken.FontFile3];

    private readonly IPdfTokenScanner _objects;

    private FontsWithoutOutlines(IPdfTokenScanner objects) => _objects = objects;

    /// <summary><paramref name="resources"/>, which from now on load their fonts so.</summary>
    public static IResourceStore In(IResourceStore resources)
    {
        ref var objects = ref Objects(resources);
        objects = new FontsWithoutOutlines(objects);
        return resources;
    }

    public ObjectToken? Get(IndirectReference reference)
    {
        var found = _objects.Get(reference);
        return found is { Data: DictionaryToken font } && font.TryGet(NameToken.Subtype, out NameToken kind) && Lean(font, kind) is { } lean
            ? new ObjectToken(found.Position, found.Number, lean)
            : found;
    }

    public void ReplaceToken(IndirectReference reference, IToken token) => _objects.ReplaceToken(reference, token);

    public IToken? CurrentToken => _objects.CurrentToken;

    public long CurrentPosition => _objects.CurrentPosition;

    public long Length => _objects.Length;

    public StackDepthGuard StackDepthGuard => _objects.StackDepthGuard;

    public bool MoveNext() => _objects.MoveNext();

    public bool TryReadToken<T>([MaybeNullWhen(false)] out T token)
        where T : class, IToken => _objects.TryReadToken(out token);

    public void Seek(long position) => _objects.Seek(position);

    public void RegisterCustomTokenizer(byte firstByte, ITokenizer tokenizer) => _objects.RegisterCustomTokenizer(firstByte, tokenizer);

    public void DeregisterCustomTokenizer(ITokenizer tokenizer) => _objects.DeregisterCustomTokenizer(tokenizer);

    public void Dispose() => _objects.Dispose();

    private DictionaryToken? Lean(DictionaryToken font, NameToken kind) =>
        kind.Data switch
        {
            "Type0"
                when font.TryGet(NameToken.DescendantFonts, out var descendants)
                    && Resolve(descendants) is ArrayToken { Data: [var first] }
                    && Resolve(first) is DictionaryToken descendant
                    && WithoutFile(descendant) is { } lean => font.With(NameToken.DescendantFonts, new ArrayToken([lean])),
            "Type1" or "MMType1" when HasMap(font) => WithoutFile(font),
            "Type3" when HasMap(font) => font.Without(NameToken.Encoding),
            _ => null,
        };

    private bool HasMap(DictionaryToken font) => font.TryGet(NameToken.ToUnicode, out var map) && Resolve(map) is StreamToken;

    private DictionaryToken? WithoutFile(DictionaryToken font) =>
        font.TryGet(NameToken.FontDescriptor, out var reference) && Resolve(reference) is DictionaryToken descriptor
            ? font.With(NameToken.FontDescriptor, Files.Aggregate(descriptor, (bare, file) => bare.Without(file)))
            : null;

    private IToken? Resolve(IToken token) => token is IndirectReferenceToken reference ? _objects.Get(reference.Data)?.Data : token;

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "scanner")]
    private static extern ref IPdfTokenScanner Objects(
        [UnsafeAccessorType("UglyToad.PdfPig.Content.ResourceStore, UglyToad.PdfPig")] object resources
    );
}
