namespace Tongbao.Recognition.Pictures;

/// <summary>Reads the pictures that pdftoppm writes (Netpbm's PPM, <c>P6</c>).</summary>
internal static class PortablePixmap
{
    /// <exception cref="InvalidDataException">It is none, or breaks off.</exception>
    public static ColourPicture Read(byte[] file)
    {
        var at = 2;
        if (file is not [(byte)'P', (byte)'6', ..])
            throw new InvalidDataException("no picture of a page");
        var (width, height, depth) = (Number(file, ref at), Number(file, ref at), Number(file, ref at));
        // One white space parts the header from the pixels.
        at++;
        if (depth != 255 || width < 1 || height < 1 || file.Length - at < 3L * width * height)
            throw new InvalidDataException("a picture of a page breaks off");
        return new ColourPicture(width, height, file[at..(at + (3 * width * height))]);
    }

    private static int Number(byte[] file, ref int at)
    {
        while (at < file.Length && file[at] <= ' ')
            at++;
        var number = 0;
        while (at < file.Length && file[at] is >= (byte)'0' and <= (byte)'9' && number < 100_000_000)
            number = (10 * number) + file[at++] - '0';
        return number;
    }
}
