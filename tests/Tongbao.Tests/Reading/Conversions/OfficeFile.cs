using System.IO.Compression;
using System.Text;

namespace Tongbao.Tests.Reading.Conversions;

/// <summary>As much of a file of an office program as says what it is.</summary>
internal static class OfficeFile
{
    private static readonly byte[] CompoundFile = Convert.FromHexString("D0CF11E0A1B11AE1");

    /// <summary>A compound file of Office 97.</summary>
    /// <param name="stream">The name of a stream in it.</param>
    /// <param name="rest">What follows.</param>
    public static byte[] Compound(string stream, params byte[] rest) => [.. CompoundFile, .. Encoding.Unicode.GetBytes(stream), .. rest];

    /// <summary>An OpenDocument package that needs a password.</summary>
    public static byte[] EncryptedPackage(string mediaType)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "mimetype", mediaType);
            Add(zip, "META-INF/manifest.xml", "<m:manifest xmlns:m=\"x\"><m:encryption-data/></m:manifest>");
        }

        return file.ToArray();
    }

    /// <summary>Why such a file is refused.</summary>
    public static Finding Refusal(byte[] bytes, string name) =>
        Assert.Throws<UnreadableNoticeException>(() => NoticeParser.Parse(NoticeSource.FromStream(new MemoryStream(bytes), name))).Finding;

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(content));
    }
}
