using System.Globalization;

namespace Tongbao.Notices;

/// <summary>The place of a passage in the output. Written only on demand: most passages are looked at for their words alone.</summary>
/// <param name="Above">The place of what holds it; null at the top.</param>
/// <param name="Field">The name of the field; null for a member of a list.</param>
/// <param name="Index">0-based place in the list.</param>
internal sealed record PassagePath(PassagePath? Above, string? Field, int Index = 0)
{
    /// <summary>The field of this name below it.</summary>
    public PassagePath this[string field] => new(this, field);

    /// <summary>The member of the list at this index.</summary>
    public PassagePath this[int index] => new(this, null, index);

    /// <summary>A JSON Pointer (RFC 6901).</summary>
    public override string ToString() => $"{Above}/{Field ?? Index.ToString(CultureInfo.InvariantCulture)}";
}
