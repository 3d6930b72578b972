using System.Security.Cryptography;
using System.Text;
using Tongbao.Cli.Batches.Manifests;
using Tongbao.Cli.Inputs;
using Tongbao.Cli.Reading;

namespace Tongbao.Tests.Batches;

/// <summary>What tests of batches are made of.</summary>
internal static class Entries
{
    /// <summary>The run that all tests are in.</summary>
    public static RunIdentity Identity { get; } = new("0.1.0", "default", "pages", "auto, ocr never");

    /// <summary>An entry of a document that was read and written.</summary>
    public static ManifestEntry Of(string path, DocumentStatus status = DocumentStatus.Ok) =>
        new()
        {
            Path = path,
            Status = status,
            Milliseconds = 5,
            Tool = Identity.Tool,
            Rules = Identity.Rules,
            Provenance = Identity.Provenance,
            Reading = Identity.Reading,
        };

    /// <summary>A document that was read.</summary>
    public static ReadResult Read(string path, ReadResponse answer, byte[]? text = null) =>
        new(new Input(path, path), 0, answer, text, TimeSpan.FromMilliseconds(7.9));

    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
