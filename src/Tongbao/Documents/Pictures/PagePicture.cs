namespace Tongbao.Documents;

/// <summary>A picture file with a page of a notice, or several (TIFF).</summary>
/// <param name="Name">Of the file.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record PagePicture(string Name, byte[] Bytes);
