using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Digests;

namespace Tongbao.Documents;

/// <summary>SHA-256 of a notice's bytes (FIPS 180-4).</summary>
internal static class NoticeHash
{
    /// <summary>
    /// Up to this size, in bytes, managed code is done before the framework has loaded OpenSSL, which takes ten million instructions.
    /// </summary>
    private const int MaxManaged = 128 * 1024;

    /// <summary>Lower-case hexadecimal.</summary>
    public static string Of(byte[] bytes)
    {
        if (bytes.Length > MaxManaged)
            return Convert.ToHexStringLower(SHA256.HashData(bytes));
        var digest = new Sha256Digest();
        digest.BlockUpdate(bytes);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        digest.DoFinal(hash);
        return Convert.ToHexStringLower(hash);
    }
}
