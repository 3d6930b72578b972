namespace Tongbao.Benchmarks;

/// <summary>How a generated notice is laid out.</summary>
public enum Shape
{
    /// <summary>Chapters, sections and issues; wrapped lines, page numbers, form feeds.</summary>
    Chapters,

    /// <summary>All issues under one heading, each with a long list; wrapped as above.</summary>
    OneHeading,

    /// <summary>The words of <see cref="Chapters"/> on one endless line.</summary>
    OneLine,
}
