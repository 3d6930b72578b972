using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Digests;

namespace Tongbao;

/// <summary>The SHA-256 (FIPS 180-4) of files, as lower-case hexadecimal.</summary>
internal static class FileDigest
{
    /// <summary>Up to this size, in bytes, managed code has hashed a file before the system's cryptography is loaded.</summary>
    private const int Small = 2 << 20;

    private static int _files;

    public static string Sha256(byte[] bytes)
    {
        // The first file of a process may be the only one.
        if (bytes.Length > Small || Interlocked.Increment(ref _files) > 1)
            return Convert.ToHexStringLower(SHA256.HashData(bytes));
        var digest = new Sha256Digest();
        digest.BlockUpdate(bytes, 0, bytes.Length);
        var hash = new byte[digest.GetDigestSize()];
        digest.DoFinal(hash, 0);
        return Convert.ToHexStringLower(hash);
    }
}
