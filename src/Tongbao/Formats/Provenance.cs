namespace Tongbao;

/// <summary>How much an output says of where its words stand.</summary>
public enum Provenance
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The page of every section, issue, block, claim and finding.</summary>
    Pages,

    /// <summary>Also a <c>provenance</c> list: for each text its JSON Pointer (RFC 6901), page, lines, boxes and rule.</summary>
    Boxes,
}
