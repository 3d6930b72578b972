using Tongbao.Pages.Pdf;
using Tongbao.Writers;

namespace Tongbao.Cli.Workers;

/// <summary>What a worker for one document does on a second thread while the first hears what the document is and reads its pages; a batch pays for these things once in a thousand documents.</summary>
internal static class WarmUp
{
    /// <summary>A small notice with something for every stage.</summary>
    private const string Rehearsal = """
        中共某某县委关于巡察整改进展情况的通报
        根据统一部署，2024年3月至5月，县委第一巡察组对某某局党组进行了巡察。现将整改情况予以公布。
        一、关于“理论学习不够深入”方面
        （一）针对“学习制度落实不到位”问题的整改
        整改措施：1.召开会议3次，修订制度2项。2.开展谈话12人次，追缴资金5.6万元。
        整改成效：建立长效机制。
        整改结果：已完成。
        联系电话：000-0000000；电子邮箱：someone@example.com。
        2024年9月30日
        """;

    public static void Begin()
    {
        FreshMemory.PutOffCollections();
        new Thread(Run) { IsBackground = true }.Start();
    }

    private static void Run()
    {
        PdfReader.Prepare();
        FreshMemory.Fetch();
        _ = NoticeYaml.Write(NoticeParser.Parse(NoticeSource.FromText(Rehearsal)));
    }
}
