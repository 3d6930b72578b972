using Tongbao.Tests.Support;

namespace Tongbao.Tests.Shell;

/// <summary>A ledger costs little more than its text: 100,000 rows are within the default limit of 1 GiB.</summary>
[Trait("Category", "Process")]
public sealed class LargeLedgerTests : IDisposable
{
    private const int Rows = 8000;

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_ledger_of_8000_rows_needs_no_more_than_144_MiB()
    {
        var rows = Enumerable
            .Range(1, Rows)
            .Select(i =>
                $"{i}|第{i}号河段巡河记录不完整，问题台账更新不及时。|水务所{i % 97}|一是补齐第{i}号河段的巡河记录。"
                + $"二是每月核对问题台账，由分管领导签字。|补齐记录{i % 31}份，整改台账{i % 7}项，通报{i % 5}人。|已完成"
            );
        var sheet = Workbook.Rows(["序号|具体问题|责任单位|整改措施|整改成效|完成情况", .. rows]);
        _tool.With("ledger.xlsx", Workbook.Of(("台账", "", sheet)));

        Assert.Equal(0, _tool.Run("parse", "ledger.xlsx", "-f", "ndjson", "-o", "out.ndjson", "-q", "--memory", "144MiB").ExitCode);
    }
}
