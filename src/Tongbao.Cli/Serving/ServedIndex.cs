using System.Globalization;
using Tongbao.Review.Html;

namespace Tongbao.Cli.Serving;

/// <summary>What the index of a server has and that of a folder has not: it takes files, and gives the ledger.</summary>
/// <param name="Drop">Where files are posted to; their name follows.</param>
/// <param name="Ledger">Where the workbook is.</param>
/// <param name="MaxBytes">Bytes that one file may have.</param>
internal sealed record ServedIndex(string Drop, string Ledger, long MaxBytes)
{
    public void Write(HtmlWriter html, Labels labels) =>
        html.Line()
            .Open(
                "div",
                ("id", "drop"),
                ("data-to", Drop),
                ("data-max", MaxBytes.ToString(CultureInfo.InvariantCulture)),
                ("data-large", labels.Format("drop.large", MaxBytes >> 20)),
                ("data-reading", labels["drop.reading"]),
                ("data-lost", labels["drop.lost"])
            )
            .Open("label")
            .Text($"{labels["drop.hint"]} ")
            .Open("input", ("type", "file"), ("id", "files"), ("multiple", ""))
            .Close()
            .Element("a", labels["ledger"], ("href", Ledger), ("download", ""))
            .Element("output", "", ("id", "said"))
            .Close();
}
