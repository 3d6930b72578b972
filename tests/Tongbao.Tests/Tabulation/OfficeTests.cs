using Tongbao.Tests.Support;

namespace Tongbao.Tests.Tabulation;

/// <summary>Who published a ledger.</summary>
public class OfficeTests
{
    [Theory]
    [InlineData("云汀县人民医院2023年度审计发现问题整改一览表", "填报单位：云汀县人民医院　填报时间：2024年5月", "云汀县人民医院")]
    [InlineData("云汀县第三中学自查问题整改公示表", "公示单位：云汀县第三中学　公示日期：2024年5月", "云汀县第三中学")]
    [InlineData("云汀县住房和城乡建设局关于巡察反馈问题的整改台账", "截至2024年5月", "云汀县住房和城乡建设局")]
    [InlineData("中共云汀县卫生健康局委员会2023年度审计查出问题整改一览表", "截至2024年5月", "中共云汀县卫生健康局委员会")]
    public void The_office_of_a_ledger_is_named_whole(string title, string below, string office)
    {
        var notice = TablePage.Read(title, below, "| 序号 | 反馈问题 | 整改措施 |\n| 1 | 台账不全 | 补登 |\n| 2 | 巡河不实 | 安装终端 |");

        Assert.Equal(office, notice.Issuer);
    }
}
