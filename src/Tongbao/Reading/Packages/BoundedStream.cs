namespace Tongbao.Reading.Packages;

/// <summary>Reads what unpacks itself, and no more of it than a notice can be.</summary>
internal static class BoundedStream
{
    /// <param name="stream">Read to its end.</param>
    /// <param name="limit">In bytes.</param>
    /// <param name="tooLarge">What to throw when it goes on behind the limit.</param>
    public static byte[] ReadAll(Stream stream, long limit, Func<Exception> tooLarge)
    {
        using var content = new MemoryStream();
        var piece = new byte[1 << 16];
        for (int read; (read = stream.Read(piece)) > 0; )
        {
            content.Write(piece, 0, read);
            if (content.Length > limit)
                throw tooLarge();
        }

        return content.ToArray();
    }
}
