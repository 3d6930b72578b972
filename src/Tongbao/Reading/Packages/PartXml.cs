using System.Xml;

namespace Tongbao.Reading.Packages;

/// <summary>The XML of a part of a package, within limits.</summary>
internal static class PartXml
{
    /// <summary>A reader of a part. Document types are refused, so no entity is expanded or fetched.</summary>
    /// <param name="part">Its bytes.</param>
    /// <param name="dataOnly">True to pass over comments and processing instructions.</param>
    public static XmlReader Reader(byte[] part, bool dataOnly = false) =>
        XmlReader.Create(
            new MemoryStream(part),
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = Packing.MaxUnpacked,
                IgnoreComments = dataOnly,
                IgnoreProcessingInstructions = dataOnly,
            }
        );
}
