using Parquet.Schema;

namespace Tongbao.Tables;

/// <summary>The columns of the Parquet table: one row a notice, fields named as in JSON.</summary>
internal static class NoticeParquetSchema
{
    /// <summary>A schema of its own for every file: the library writes into the fields of the one it is given.</summary>
    public static ParquetSchema Make() =>
        new(
            Text("path"),
            Text("file"),
            Text("status"),
            Text("mediaType"),
            Text("sha256"),
            Text("copyOf"),
            Number("pages"),
            Text("text"),
            Text("publishedOn"),
            Text("publisher"),
            Text("title"),
            Text("issuer"),
            new StructField("inspection", Text("body"), Text("round"), Text("topic"), Text("from"), Text("to"), Text("feedbackOn")),
            List("claims", Text("subject"), new DataField<double?>("value"), Text("unit"), Text("text"), Number("page")),
            Texts("preamble"),
            Sections(),
            Issues("issues"),
            Issues("suggestions"),
            List("annexes", Text("title"), Number("page"), Texts("paragraphs"), Sections(), Issues("issues")),
            Texts("closing"),
            new StructField("contact", Texts("phone"), Texts("post"), Texts("email")),
            List(
                "diagnostics",
                Text("rule"),
                Text("severity"),
                Text("message"),
                Number("page"),
                Number("line"),
                Text("issue"),
                Text("subject"),
                Text("words"),
                Numbers("numbers"),
                Text("key"),
                Text("arguments")
            ),
            new StructField(
                "coverage",
                Number("characters"),
                Number("structured"),
                Number("syntax"),
                Number("furniture"),
                Number("undecoded"),
                Number("lost")
            )
        );

    private static ListField Sections() =>
        List("sections", Number(NoticeTree.Depth), Text("marker"), Text("title"), Number("page"), Texts("paragraphs"), Texts("issues"));

    private static ListField Issues(string name) =>
        List(
            name,
            Text("id"),
            Number("number"),
            Text("marker"),
            Text("heading"),
            Text("title"),
            Text("detail"),
            Texts("chapters"),
            Text("status"),
            new DataField<bool?>("longTerm"),
            Text("statusFrom"),
            Number("page"),
            List(
                "blocks",
                Text("kind"),
                Text("label"),
                Number("row"),
                new DataField<bool?>("shared"),
                Number("page"),
                Text("text"),
                List("items", Number(NoticeTree.Depth), Text("marker"), Text("text")),
                Texts("paragraphs")
            )
        );

    private static DataField Text(string name) => new(name, typeof(string), isNullable: true);

    private static DataField<int?> Number(string name) => new(name);

    // The Parquet specification calls the member of a list "element".
    private static ListField Texts(string name) => new(name, new DataField("element", typeof(string), isNullable: false));

    private static ListField Numbers(string name) => new(name, new DataField("element", typeof(double), isNullable: false));

    private static ListField List(string name, params Field[] fields) => new(name, new StructField("element", fields));
}
