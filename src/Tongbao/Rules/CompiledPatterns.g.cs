// Written by CompiledPatternTests from default.yaml. Accept: TONGBAO_ACCEPT=1 dotnet test --filter CompiledPatterns
using System.Text.RegularExpressions;

namespace Tongbao.Rules;

internal static partial class CompiledPatterns
{
    [GeneratedRegex(@"部分完成|完成部分|部分整改|基本完成|基本整改|阶段性?整改|阶段性?完成|阶段性?目标", Options, Patience)] private static partial Regex P0 { get; }
    [GeneratedRegex(@"(?:尚未|未)(?:推进|启动|开展|开始|整改(?:$|[^到完]))", Options, Patience)] private static partial Regex P1 { get; }
    [GeneratedRegex(@"(?:尚未|未|没有)(?:全部)?(?:完成|整改到位|整改完成|办结|销号)|正在(?:推进|进行|开展|落实|实施|持续|抓紧)?整改|正在(?:推进|进行|落实)|整改中|整改过程中", Options, Patience)] private static partial Regex P2 { get; }
    [GeneratedRegex(@"完成整改|整改完成|整改完毕|整改到位|已[于在][^,。;]{1,15}(?:完成|整改)|已(?:经)?整改|已(?:经)?(?:全部)?完成|全部完成|全面完成|完成销号|销号|办结|^完成[。.,;]?$|^完成,|立行立改|立改", Options, Patience)] private static partial Regex P3 { get; }
    [GeneratedRegex(@"推进整改|持续整改|继续整改|长期整改|限期整改|分阶段整改|推进中|持续推进|继续推进|长期推进|长期坚持|进行中", Options, Patience)] private static partial Regex P4 { get; }
    [GeneratedRegex(@"^(?:关于|针对|对照?)“?.+问题|“.+”.*问题", Options, Patience)] private static partial Regex P5 { get; }
    [GeneratedRegex(@"(?:不到位|不够|不够[^,]{1,6}|不力|不足|不严|不实|不强|不高|不深|不紧|差距|薄弱|短板|弱化|缺失|淡化|虚化|缺位|滞后|不规范)(?:的?问题|方面)?(?:的?整改)?(?:情况)?[。.]?$", Options, Patience)] private static partial Regex P6 { get; }
    [GeneratedRegex(@"(?:^|[^党层])组织(?:领导|落实|推进|实施|开展|整改|工作|情况)|(?:第一责任人|主要负责人|书记|班子成员).{0,12}(?:职责|责任|情况)|履行.{0,10}(?:主体责任|责任).{0,4}情况|领导小组|总体情况|基本情况|工作部署|整改部署", Options, Patience)] private static partial Regex P7 { get; }
    [GeneratedRegex(@"问题.*建议", Options, Patience)] private static partial Regex P8 { get; }
    [GeneratedRegex(@"建议", Options, Patience)] private static partial Regex P9 { get; }
    [GeneratedRegex(@"下一步|下步|今后|后续|努力方向|工作打算|工作安排|整改计划|长效机制|久久为功|巩固.*成果|持续(?:巩固|深化|发力|用力)", Options, Patience)] private static partial Regex P10 { get; }
    [GeneratedRegex(@"问题|整改(?:工作|任务)?(?:落实|进展|完成|推进)?(?:的)?(?:情况|成效|进展|落实)|进展情况|落实情况|见行见效|逐[条项]|整改销号|抓整改|真抓实改|动真碰硬|方面", Options, Patience)] private static partial Regex P11 { get; }
    [GeneratedRegex(@"责任|政治站位|政治担当|认识|重视|组织领导|部署|担当|机制|督导|督查", Options, Patience)] private static partial Regex P12 { get; }
    [GeneratedRegex(@"^(?:反馈的?)?(?:关于|针对|对照?|围绕|在)?[“""](?<name>.+)[”""]等?的?(?:具体)?(?:问题|方面|事项|情况|意见建议|意见|建议)?的?(?:巡察|巡视)?(?:反馈)?(?:问题)?(?:整改|采纳|落实)?(?:落实|进展|完成|工作)?(?:情况)?[。.;:,]?$", Options, Patience)] private static partial Regex P13 { get; }
    [GeneratedRegex(@"^(?:关于|针对|对照?)(?<name>.+?)(?:的|等|方面的?)?问题的?(?:整改|整改落实|整改工作)?(?:进展|完成|落实)?(?:情况)?[。.;:,]?$", Options, Patience)] private static partial Regex P14 { get; }
    [GeneratedRegex(@"^(?:关于|针对)(?<name>.+?)的?(?:意见建议|意见|建议)的?(?:整改|采纳|落实)?(?:落实|采纳)?(?:情况)?[。.;:]?$", Options, Patience)] private static partial Regex P15 { get; }
    [GeneratedRegex(@"^(?:巡[察视])?(?:反馈|存在|具体|突出|主要)?的?问题:(?<name>.+?)[。.;]?$", Options, Patience)] private static partial Regex P16 { get; }
    [GeneratedRegex(@"^(?:针对|关于)(?<name>“.+”[^,:]+?)[。.;:]?$", Options, Patience)] private static partial Regex P17 { get; }
    [GeneratedRegex(@"^(?<name>.+?)的?问题的?整改(?:落实|进展|完成|工作)?(?:情况)?[。.;:]?$", Options, Patience)] private static partial Regex P18 { get; }
    [GeneratedRegex(@"(?:情况的?反馈|反馈意见|反馈情况|巡[察视]反馈)(?:公告|公开|的?通报)?$|现将.{0,12}反馈(?:意见|情况).{0,6}(?:公布|通报|公告)", Options, Patience)] private static partial Regex P19 { get; }
    [GeneratedRegex(@"(?:办法|规定|条例|细则|规则|准则|实施意见|指导意见|方案|通知|计划|要点)(?:[(〔].{1,8}[)〕])?$", Options, Patience)] private static partial Regex P20 { get; }
    [GeneratedRegex(@"(?:[0-9]+|[一二三四五六七八九十]+)(?:个|家)(?:被巡[察视])?(?:地方|单位|党组织|部门|乡镇|街道|县区).{0,20}(?:巡[察视]|反馈|整改)|各被巡[察视](?:单位|党组织)|综述$", Options, Patience)] private static partial Regex P21 { get; }
    [GeneratedRegex(@"(?:另|第)?(?<n>一)方面", Options, Patience)] private static partial Regex P22 { get; }
    [GeneratedRegex(@"(?:每|某|同|哪|另|这|那|做到|成为|作为|是|了|出)(?<n>一)(?<u>个|项|条)(?:具体)?(?:问题|措施|建议|制度)", Options, Patience)] private static partial Regex P23 { get; }
    [GeneratedRegex(@"(?:其中|剩余|其余|还有|余下|另有|尚有|仍有|有)的?(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>个|项|条)(?:具体)?问题(?<next>[^0-9]|$)", Options, Patience)] private static partial Regex P24 { get; }
    [GeneratedRegex(@"率(?:达到|达|为|:)?(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>%)", Options, Patience)] private static partial Regex P25 { get; }
    [GeneratedRegex(@"(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>类)(?:具体|突出)?问题", Options, Patience)] private static partial Regex P26 { get; }
    [GeneratedRegex(@"(?:收集|征求|征集)(?:到)?[^,。;]{0,8}(?:意见|建议)(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>条|个|项)", Options, Patience)] private static partial Regex P27 { get; }
    [GeneratedRegex(@"(?:信访件|信访举报|问题线索|案件)(?:共)?(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>件|条|个)", Options, Patience)] private static partial Regex P28 { get; }
    [GeneratedRegex(@"(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>个)(?:牵头|责任|配合)?(?:部门|单位|科室|处室)", Options, Patience)] private static partial Regex P29 { get; }
    [GeneratedRegex(@"(?:指出|反馈|提出|查找|发现)了?的?(?:存在)?(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>项|大项|大类)(?<next>[0-9一二三四五六七八九十])", Options, Patience)] private static partial Regex P30 { get; }
    [GeneratedRegex(@"(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>个|大|项)?大?(?:方面)", Options, Patience)] private static partial Regex P31 { get; }
    [GeneratedRegex(@"(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>个|项|条)(?:具体)?(?:问题|任务|事项)?(?:完成部分整改|完成部分|部分完成|正在推进|正在整改|正在|仍在|尚在|还在|未完成|尚未完成|需要?长期|需持续|持续|基本完成|取得阶段)", Options, Patience)] private static partial Regex P32 { get; }
    [GeneratedRegex(@"(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>个|项|条)(?:具体|反馈)?(?:问题|任务|事项|措施)?(?:均|全部|都)?(?:已经|已)?(?:全部)?(?:整改完成|完成整改|整改到位|整改完毕|完成销号|销号)(?<next>[^0-9一二三四五六七八九十]|$)", Options, Patience)] private static partial Regex P33 { get; }
    [GeneratedRegex(@"(?:尚未|未)(?:推进|启动|开展|整改)(?:的)?(?:整改)?(?:问题)?(?:的)?(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>个|项|条)", Options, Patience)] private static partial Regex P34 { get; }
    [GeneratedRegex(@"(?:正在(?:推进|进行|落实)?(?:整改)?|推进整改|持续整改|持续推进|继续整改|长期整改|长期推进|尚在整改|未完成(?:整改)?|部分完成(?:整改)?|完成部分整改|基本完成(?:整改)?)(?:中)?的?(?:具体)?(?:问题|任务|事项)?(?:共|共计|的)?(?:有)?(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>个|项|条)", Options, Patience)] private static partial Regex P35 { get; }
    [GeneratedRegex(@"已?(?:完成整改|整改完成|已整改|已完成|整改到位|整改完毕|完成销号|立行立改)的?(?:具体)?(?:问题|任务|事项|销号)?(?:的)?(?:共|共计|有)?(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>个|项|条)", Options, Patience)] private static partial Regex P36 { get; }
    [GeneratedRegex(@"(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>条|个|项|点|方面)(?:具体)?(?:整改)?(?:意见和建议|意见建议|建议意见|整改意见|建议)", Options, Patience)] private static partial Regex P37 { get; }
    [GeneratedRegex(@"(?:指出|提出)?(?:意见和建议|意见建议|整改建议|建议)(?:共|共计)?(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>个|条|项)", Options, Patience)] private static partial Regex P38 { get; }
    [GeneratedRegex(@"(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>条|项|个)(?:具体|切实可行)?的?(?:整改)?(?:措施|举措)", Options, Patience)] private static partial Regex P39 { get; }
    [GeneratedRegex(@"(?:制定)?(?:整改)?(?:措施|举措)(?:共|共计)?(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>条|项|个)", Options, Patience)] private static partial Regex P40 { get; }
    [GeneratedRegex(@"(?:制定|建立|完善)*(?:制度|机制|规定|办法|规范性文件)(?:共|共计)?(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>项|个|条|份|部)", Options, Patience)] private static partial Regex P41 { get; }
    [GeneratedRegex(@"(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>项|个|条)(?:规章|工作|管理|内控|长效|规范性)?(?:制度|机制|文件制度)", Options, Patience)] private static partial Regex P42 { get; }
    [GeneratedRegex(@"(?:挽回|追缴|清退|追回|收缴|退缴|上缴|清缴|清收|追偿|收回|缴款|退还)[^,。;、0-9]{0,14}?(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)余?(?<u>亿元|万元|元|万余元)", Options, Patience)] private static partial Regex P43 { get; }
    [GeneratedRegex(@"(?:党内(?:严重)?警告|撤销党内职务|留党察看|开除党籍|记过|记大过|降级|撤职|开除)(?:处分)?(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>人次|人|名)", Options, Patience)] private static partial Regex P44 { get; }
    [GeneratedRegex(@"(?:问责|追责|党纪处分|政务处分|党纪政务处分|党政纪处分|纪律处分|处分|组织处理|诫勉|诫勉谈话|立案(?:审查|查处)?)(?:相关|有关)?(?:责任)?(?:人员|干部|党员|党员干部)?(?:共|共计)?(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>人次|人|名)", Options, Patience)] private static partial Regex P45 { get; }
    [GeneratedRegex(@"(?:批评教育|谈话提醒|提醒谈话|约谈|警示谈话)(?:相关|有关)?(?:责任)?(?:人员|干部)?(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>人次|人|名)", Options, Patience)] private static partial Regex P46 { get; }
    [GeneratedRegex(@"(?:解决|协调|查摆|自查)[^,。;]{0,10}问题(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>个|项|条|件)", Options, Patience)] private static partial Regex P47 { get; }
    [GeneratedRegex(@"(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>个|项|条)(?:方面)?(?:具体|突出|主要|重点|反馈|巡察|整改)?的?问题", Options, Patience)] private static partial Regex P48 { get; }
    [GeneratedRegex(@"(?:反馈|指出|整改|具体|发现|存在|认领)(?:的)?问题(?:共|共计|数)?(?<n>[0-9][0-9,]*(?:\.[0-9]+)?|[零一二两三四五六七八九十百千]+)(?<u>个|项|条)", Options, Patience)] private static partial Regex P49 { get; }
    [GeneratedRegex(@"(?:您?(?:当前|现在|所在)(?:的)?(?:位置|栏目)(?:是|:)*)?首页(?:\s*(?:>+|»|›|→|-|/|\\)\s*[^\s>»›→]{1,20})+", Options, Patience)] private static partial Regex P50 { get; }
    [GeneratedRegex(@"(?:您?(?:当前|现在|所在)(?:的)?(?:位置|栏目))\s*(?:是)?:?(?:\s*[^\s>»›→]{1,20}\s*(?:>+|»|›|→))*(?:\s*[^\s>»›→]{1,20})?", Options, Patience)] private static partial Regex P51 { get; }
    [GeneratedRegex(@"(?:发布|发文|公开|更新|成文|发表|生成)(?:时间|日期)\s*:?\s*\d{4}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}\s*日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?", Options, Patience)] private static partial Regex P52 { get; }
    [GeneratedRegex(@"(?:日期|时间)\s*:\s*\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?", Options, Patience)] private static partial Regex P53 { get; }
    [GeneratedRegex(@"(?:信息|稿件|文章|内容)?来源\s*:\s*(?<value>[^\s:,。;、]{1,24})(?:\s|$)", Options, Patience)] private static partial Regex P54 { get; }
    [GeneratedRegex(@"(?:作者|编辑|责任编辑|责编|审核|供稿|发布人|发布机构|发布单位|信息员)\s*:\s*[^\s:,。;]{0,16}(?:\s|$)", Options, Patience)] private static partial Regex P55 { get; }
    [GeneratedRegex(@"(?:浏览|阅读|点击|访问)(?:次数|量|数)?\s*:?\s*\d*\s*次?", Options, Patience)] private static partial Regex P56 { get; }
    [GeneratedRegex(@"字(?:号|体)(?:大小)?\s*:?\s*(?:[〔\[(【]?\s*(?:大|中|小|特大|默认|A[+-]?)\s*[〕\])】]?\s*)+", Options, Patience)] private static partial Regex P57 { get; }
    [GeneratedRegex(@"(?:索引号|主题分类|发文机关|发文字号|文号|信息分类|公开方式|公开范围|有效性|主题词|体裁分类|分类)\s*:\s*[^\s]{0,30}", Options, Patience)] private static partial Regex P58 { get; }
    [GeneratedRegex(@"分享(?:到|至)?\s*:?(?:\s*(?:微信|微博|QQ空间|QQ|朋友圈))*", Options, Patience)] private static partial Regex P59 { get; }
    [GeneratedRegex(@"[〔\[【]?\s*(?:打印本页|打印|关闭窗口|关闭|返回顶部|返回列表|返回|收藏|纠错|朗读|语音播报|复制链接)\s*[〕\]】]?", Options, Patience)] private static partial Regex P60 { get; }
    [GeneratedRegex(@"(?:无障碍浏览|无障碍|长者助手|长者版|适老版|关怀版|登录|注册|繁体版?|English|网站地图|联系我们|关于我们|网站声明|加入收藏|设为首页)", Options, Patience)] private static partial Regex P61 { get; }
    [GeneratedRegex(@"(?:上一篇|下一篇|上一条|下一条|相关链接|相关阅读|相关文章)\s*:?.{0,60}", Options, Patience)] private static partial Regex P62 { get; }
    [GeneratedRegex(@"(?:版权所有|主办单位|主办|承办单位|承办|技术支持|维护单位|网站标识码|政府网站标识码|地址|备案号|备案序号)\s*:\s*[^\s]{1,30}", Options, Patience)] private static partial Regex P63 { get; }
    [GeneratedRegex(@"[^\s]{0,3}ICP备\s*[0-9]+号(?:-\d+)?|[^\s]{0,3}公网安备\s*[0-9]+号", Options, Patience)] private static partial Regex P64 { get; }
    [GeneratedRegex(@"扫一扫在手机打开当前页|扫一扫.{0,12}|附件下载|【?字体:?】?", Options, Patience)] private static partial Regex P65 { get; }
    [GeneratedRegex(@"(?:意见|建议)的?(?:整改|采纳|落实|办理)*(?:情况)?[。.;:]?$", Options, Patience)] private static partial Regex P66 { get; }
    [GeneratedRegex(@"(?:反馈|检查|指出|发现|存在)的?(?:主要|重点|突出|具体)?问题", Options, Patience)] private static partial Regex P67 { get; }
    [GeneratedRegex(@"不[^断仅但]|未|缺|偏[低少差松弱]|滞后|薄弱|短板|强烈|流于形式|走过场|虚化|弱化|淡化|单一|窄|松散|空白|超期|超标|违规|拖欠|闲置|漏|少数|个别", Options, Patience)] private static partial Regex P68 { get; }
    [GeneratedRegex(@"^(?:(?:目前|截至目前|截止目前|截至[^,。;]{2,12}|现|至此|经过?整改|通过整改),?)?(?:该|此|本|上述|以上|这|反馈)?(?:项|条|个|类)?(?:的)?(?:问题|事项|任务|工作)?(?:整改)?(?:目前|现|均|都)?", Options, Patience)] private static partial Regex P69 { get; }
    [GeneratedRegex(@"该|此|本|上述|以上|这|问题|事项|任务", Options, Patience)] private static partial Regex P70 { get; }
    [GeneratedRegex(@"^(?:完成|到位|完毕|整改)*(?:的|类)?(?:具体|反馈|巡[察视]|整改)*(?:的|类)?(?:问题|事项|任务)", Options, Patience)] private static partial Regex P71 { get; }
    [GeneratedRegex(@"长期坚持|长期推进|长期整改|长期巩固|坚持长期|长期持续|长期抓|并长期", Options, Patience)] private static partial Regex P72 { get; }
    [GeneratedRegex(@"(?:通报|公告|公示|公开|报告|反馈|反馈意见|情况)(?:[(〔].{1,10}[)〕])?$", Options, Patience)] private static partial Regex P73 { get; }
    [GeneratedRegex(@"^【[^】]{2,16}】", Options, Patience)] private static partial Regex P74 { get; }
    [GeneratedRegex(@"整改", Options, Patience)] private static partial Regex P75 { get; }
    [GeneratedRegex(@"^(?:(?:热忱|诚挚)?欢迎.{0,40}监督|如有意见|如您有|联系方式|联系电话|联系单位|监督电话|监督方式|监督邮箱|受理电话|受理方式|受理单位|举报电话|举报方式|举报邮箱|信访举报|意见反馈方式|意见反馈渠道|反映渠道|反映方式|来信来访|来信:|来电|公示期|公告期|以上(?:整改)?情况.{0,12}监督|特此(?:通报|公告|公示|报告)|附件[0-9]?:|电话:|电子邮箱|电子信箱|电子邮件|邮箱:|邮政信箱|通[讯信]地址|邮寄地址|来信地址|联系地址|联系人|邮政编码|邮编)", Options, Patience)] private static partial Regex P76 { get; }
    [GeneratedRegex(@"如有.{0,12}意见.{0,24}(?:反映|反馈|提出|联系)|电话:?[(]?[0-9]{3,4}[)]?-?[0-9]{4}|@[A-Za-z0-9]", Options, Patience)] private static partial Regex P77 { get; }
    [GeneratedRegex(@"^(?:根据|按照|依据|遵照|自?20[0-9]{2}年|20[0-9]{5})", Options, Patience)] private static partial Regex P78 { get; }
    [GeneratedRegex(@"^[^。,;:]{0,40}(?:20[0-9]{2}|二[〇零][〇零一二三四五六七八九]{2})年(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})月(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})日$", Options, Patience)] private static partial Regex P79 { get; }
    [GeneratedRegex(@"(?:(?:中央|自治区党委|省委|市委|县委|区委|州委|盟委|旗委|地委|工委|党工委|[^\d日于由受对经组,。、;:至年月在被“(据照按根遵个和了的委]{2,4}(?:省|市|县|区|州|盟|旗)委|[^\d日于由受对经组,。、;:至年月在被“(据照按根遵个和了的]{2,10}(?:党委|党组|工委))(?:[^\d日于由受对经组,。、;:至年月在被“(据照按根遵个和了的委]{1,4}工委)?)?(?:第[一二三四五六七八九十0-9]+)?(?:[^\d日于由受对经组,。、;:至年月在被“(据照按根遵个和了的第委]{0,10}?)(?:巡[察视](?:工作)?第?[一二三四五六七八九十0-9]+组|(?:第[一二三四五六七八九十0-9]+(?:、第?[一二三四五六七八九十0-9]+)*)?(?:联动|交叉|提级|专项|常规|政治)*巡[察视]组)", Options, Patience)] private static partial Regex P80 { get; }
    [GeneratedRegex(@"[十二三四五六七八九一0-9]+届中央第?[一二三四五六七八九十0-9]+轮[^,。;和]{0,10}?巡[察视]|[十二三四五六七八九一0-9]+届[^,。;届]{0,8}委第?[一二三四五六七八九十0-9]+(?:轮|批)[^,。;和]{0,10}?巡[察视]|[^,。;的据按照由从在关于届对]{0,6}委第?[一二三四五六七八九十0-9]+轮[^,。;和]{0,10}?巡[察视]", Options, Patience)] private static partial Regex P81 { get; }
    [GeneratedRegex(@"(?:开展|进行|实施|组织)了?(?:为期[^的]{1,6}的)?(?:关于|针对|围绕)?(?<topic>[^,。;了]{2,30}?)的?专项巡[察视]", Options, Patience)] private static partial Regex P82 { get; }
    [GeneratedRegex(@"^(?<topic>[^第一二三四五六七八九十市县区省委]{2,16})专项巡[察视]组$", Options, Patience)] private static partial Regex P83 { get; }
    [GeneratedRegex(@"(?:对|向|至|到|进驻|巡[察视])(?<issuer>[^,。;:对向至到了]{2,40}?(?:党组织|党组|党工委|工委|党委|党总支|党支部|支部委员会|总支委员会|工作委员会|委员会|单位))(?:班子)?(?:开展|进行|实施|反馈|进行了|的?巡[察视]|,)", Options, Patience)] private static partial Regex P84 { get; }
    [GeneratedRegex(@"^(?<issuer>(?:中国共产党|中共)?[^,。;:的]{2,50}?(?:党组织|党组|党工委|工委|党委|党总支部?|党支部|支部委员会|总支部?委员会|工作委员会|委员会|区委|县委|市委)(?:[(][^)]{1,20}[)])?)(?:班子)?(?:关于|对|巡[察视]|落实|贯彻|接受|整改|在|就|[^,。]{0,10}届)", Options, Patience)] private static partial Regex P85 { get; }
    [GeneratedRegex(@"(?:电话|手机|热线|传真|号码|方式)(?:[(][^)]{1,10}[)])?:?(?<phone>\(?0[0-9]{2,3}\)?-?[0-9]{7,8}(?:-[0-9]{1,5})?|1[3-9][0-9]{9}|[2-9][0-9]{6,7}|12[0-9]{3})|(?:[^a-zA-Z0-9.@_-]|^)(?<phone>\(?0[0-9]{2,3}\)?-?[0-9]{7,8}(?:-[0-9]{1,5})?|1[3-9][0-9]{9})", Options, Patience)] private static partial Regex P86 { get; }
    [GeneratedRegex(@"(?<email>[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})", Options, Patience)] private static partial Regex P87 { get; }
    [GeneratedRegex(@"(?:来信:|来信请寄|来函请寄|请寄|邮政信箱|邮寄地址|通[讯信]地址|来信地址|联系地址|收信地址|邮政地址|办公地址|来访地址|信箱|(?:^|[,。;:(])地址):?(?:是|为)?(?<post>[^;。,:@]{4,60}?)(?:[;。,]|[(]?邮编|[(]?邮政编码|联系人|电话|联系电话|电子邮箱|$)", Options, Patience)] private static partial Regex P88 { get; }
    [GeneratedRegex(@"(?:电子邮箱|电子邮件|邮箱|E-mail|email)(?:地址)?:?(?<value>[A-Za-z0-9@._,%+-]{3,60})", Options, Patience)] private static partial Regex P89 { get; }
    [GeneratedRegex(@"(?:电话|手机|热线|传真)(?:号码)?(?:[(][^)0-9]{1,10}[)])?:(?<value>[0-9(][0-9()+-]{2,24})", Options, Patience)] private static partial Regex P90 { get; }
    [GeneratedRegex(@"原因|由于|因(?:为|此项|该|历史|资金|涉及|需)|受.{1,20}(?:影响|制约|限制)|需要?(?:长期|一定时间|持续|上级)|尚需|有待|暂(?:未|不)", Options, Patience)] private static partial Regex P91 { get; }
    [GeneratedRegex(@"(?:20[0-9]{2}年)?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})月(?:[0-9]{1,2}日|底|末|份)?(?:之?前|底|末)|(?:年|季度|月)(?:底|末)|20[0-9]{2}年(?:内|底|上半年|下半年)|(?:年内|期限|时限|上半年|下半年)|长期坚持|长期推进|立行立改", Options, Patience)] private static partial Regex P92 { get; }
    [GeneratedRegex(@"^(?:其中|例如|比如|如|即|注|备注|附件?|说明|一|二|三|四|五|[一二三四五六七八九十]是|第[一二三四五六七八九十]+|首先|其次|同时|另外|此外|具体如下|如下|主要有|分别是|一方面|另一方面|时间|地点)$", Options, Patience)] private static partial Regex P93 { get; }
    [GeneratedRegex(@"[\u4E00-\u9FFF,、](?<value>-+[0-9]{1,3}-+|第[0-9]{1,3}页[,/]?共[0-9]{1,3}页|[〔\[【(]?(?:打印本页|关闭窗口|返回顶部|返回列表|字[体号]:?大中小)[〕\]】)]?|分享到:?(?:微信|微博|QQ)|上一页下一页)[\u4E00-\u9FFF]", Options, Patience)] private static partial Regex P94 { get; }

    private static Regex[] All => [P0, P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P12, P13, P14, P15, P16, P17, P18, P19, P20, P21, P22, P23, P24, P25, P26, P27, P28, P29, P30, P31, P32, P33, P34, P35, P36, P37, P38, P39, P40, P41, P42, P43, P44, P45, P46, P47, P48, P49, P50, P51, P52, P53, P54, P55, P56, P57, P58, P59, P60, P61, P62, P63, P64, P65, P66, P67, P68, P69, P70, P71, P72, P73, P74, P75, P76, P77, P78, P79, P80, P81, P82, P83, P84, P85, P86, P87, P88, P89, P90, P91, P92, P93, P94];
}
