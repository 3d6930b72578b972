using System.Text;

namespace Tongbao.Tests.Support;

/// <summary>A folder of a test's own, gone after it.</summary>
internal class TempFolder : IDisposable
{
    /// <summary>Its path.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("tongbao-").FullName;

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The full path of a file in the folder.</summary>
    public string PathOf(string file) => Path.Combine(Folder, file);

    /// <summary>The text of a file in the folder.</summary>
    public string Read(string file) => File.ReadAllText(PathOf(file));

    /// <summary>Writes a text file into the folder.</summary>
    public void Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file into the folder.</summary>
    public void Write(string file, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllBytes(PathOf(file), bytes);
    }

    /// <summary>Paths of all files below the folder, or a folder in it, relative to that, with <c>/</c>, in ordinal order.</summary>
    public IEnumerable<string> Files(string below = "") =>
        Directory
            .EnumerateFiles(PathOf(below), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(PathOf(below), path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
