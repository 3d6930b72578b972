namespace Tongbao.Text;

/// <summary>
/// Repairs characters that only look like the ones meant: radicals, compatibility ideographs and the bar that fonts put in their place.
/// </summary>
/// <remarks>
/// PDF producers map glyphs back to Unicode and may pick the radical ⼯ (U+2F2F) for 工. The tables are the NFKC
/// mappings of Unicode 15.1 for the blocks Kangxi Radicals (2F00) and CJK Compatibility Ideographs (F900); for CJK
/// Radicals Supplement (2E80), which has none, those of the simplified forms that fonts in use confuse. Departures:
/// ⼾ is 户, whose glyph simplified fonts share with it, not 戶; and the bar ― (U+2015), which older GB 2312 tables have
/// in the place of the Chinese dash, is the dash — (U+2014), as the raised dots ⋯ (U+22EF) are the ellipsis … (U+2026).
/// </remarks>
internal static class LookAlikes
{
    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手"
        + "支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳"
        + "聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯"
        + "鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string Compatibility =
        "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄"
        + "鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵"
        + "呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂"
        + "燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺"
        + "切度拓糖宅洞暴輻行降見廓兀嗀\uFA0E\uFA0F塚\uFA11晴\uFA13\uFA14凞猪益礼神祥福靖精羽\uFA1F蘒\uFA21諸\uFA23\uFA24逸都\uFA27\uFA28\uFA29飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎"
        + "懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵\uFA6C舘\uFA6E\uFA6F並况全侀充冀勇勺喝啕喙嗢塚墳奄奔"
        + "婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹"
        + "變贈輸遲醙鉶陼難靖韛響頋頻鬒龜\uFACF\uFAD0\uFAD1㮝䀘䀹\uFAD5\uFAD6\uFAD7齃龎\uFADA\uFADB\uFADC\uFADD\uFADE\uFADF\uFAE0\uFAE1\uFAE2\uFAE3\uFAE4"
        + "\uFAE5\uFAE6\uFAE7\uFAE8\uFAE9\uFAEA\uFAEB\uFAEC\uFAED\uFAEE\uFAEF\uFAF0\uFAF1\uFAF2\uFAF3\uFAF4\uFAF5\uFAF6\uFAF7"
        + "\uFAF8\uFAF9\uFAFA\uFAFB\uFAFC\uFAFD\uFAFE\uFAFF";

    private const string Supplement = "⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳⺁⺎⺝⺩⺼⻊⻌⻏";

    private const string SupplementRepaired = "母民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟厂兀月王月足辶阝";

    /// <summary>The ordinary character for <paramref name="c"/>, or <paramref name="c"/> itself.</summary>
    public static char Repair(char c)
    {
        if (c is '\u2015')
            return '—';
        if (c is '\u22EF')
            return '…';
        if (c is < '\u2E80' or > '\uFAFF' or (> '\u2FD5' and < '\uF900'))
            return c;
        if (c >= '\uF900')
            return Compatibility[c - 0xF900];
        if (c >= '\u2F00')
            return Kangxi[c - 0x2F00];
        var index = Supplement.IndexOf(c);
        return index < 0 ? c : SupplementRepaired[index];
    }

    /// <summary><paramref name="text"/> with every such character repaired.</summary>
    public static string Repair(string text)
    {
        foreach (var c in text)
        {
            if (Repair(c) != c)
                return Repaired(text);
        }

        return text;
    }

    private static string Repaired(string text) => string.Create(text.Length, text, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
                to[i] = Repair(from[i]);
        });
}
