using System.Text;
using System.Xml.Linq;

namespace Tongbao.Reading.Word.Packages;

/// <summary>A Word file as one XML document, its parts inside each other instead of in a zip archive (flat OPC).</summary>
internal static class FlatPackage
{
    private static readonly XNamespace Package = "http://schemas.microsoft.com/office/2006/xmlPackage";

    public static bool Is(XElement root) => root.Name == Package + "package";

    public static PackageParts Open(XElement root) =>
        new(
            root.Elements(Package + "part")
                .GroupBy(part => ((string?)part.Attribute(Package + "name") ?? "").TrimStart('/'))
                .ToDictionary(same => same.Key, same => (Func<byte[]>)(() => Content(same.First())))
        );

    private static byte[] Content(XElement part) =>
        part.Element(Package + "xmlData")?.Elements().FirstOrDefault() is { } root
            ? Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting))
            : Convert.FromBase64String((string?)part.Element(Package + "binaryData") ?? "");
}
