using System.Text.Json;
using Tongbao.Tests.Samples;

namespace Tongbao.Tests.Review;

/// <summary>Review pages in a real browser.</summary>
[Collection(nameof(Browsing)), Trait("Category", "Browser")]
public sealed class BrowserTests(Chromium chromium)
{
    private const string Selected = ".node[aria-selected=true]";

    [SkippableTheory]
    [InlineData("title")]
    [InlineData("heading")]
    [InlineData("problem")]
    [InlineData("measures")]
    [InlineData("effects")]
    [InlineData("result")]
    [InlineData("prose")]
    [InlineData("furniture")]
    public async Task A_click_leads_from_words_to_their_node_and_back(string kind)
    {
        var page = await chromium.OpenSample("01-numbered-problems");
        await page.ClickOn($"#pages rect.k-{kind}");

        Assert.True(await page.IsInSight($"{Selected} > .row", "#panel-outline"));
        var words = await page.TextOf("tspan.seg.on");
        Assert.Contains(words.Trim()[..2], await page.TextOf($"{Selected} > .row"), StringComparison.Ordinal);

        // What comes under a resting pointer is shown in the outline too: the pointer goes elsewhere first.
        await page.Mouse.MoveAsync(5, 5);
        await page.EvaluateAsync("() => document.getElementById('pages').scrollTo(0, 1e6)");
        await page.ClickOn($"{Selected} > .row .words, {Selected} > .row .lead");
        Assert.True(await page.IsInSight("rect.seg.on", "#pages"));
        Assert.Equal(words, await page.TextOf("tspan.seg.on"));
    }

    [SkippableFact]
    public async Task What_the_pointer_rests_on_is_shown_on_the_other_side()
    {
        var page = await chromium.OpenSample("01-numbered-problems");
        var row = page.Locator(".issue .node.k-effects > .row").Last;
        await row.ScrollIntoViewIfNeededAsync();
        await row.HoverAsync();
        await page.WaitForFunctionAsync(
            "() => { const at = document.querySelector('rect.seg.hover')?.getBoundingClientRect(), frame = "
                + "document.getElementById('pages').getBoundingClientRect(); return at && at.top > frame.top && at.bottom < "
                + "frame.bottom; }"
        );

        Assert.Contains("k-effects", await page.Locator("rect.seg.hover").First.GetAttributeAsync("class"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task Keys_walk_through_all_sixty_issues_and_back()
    {
        var page = await chromium.OpenSample("05-sixty-issues");
        var ids = new List<string>();
        for (var i = 0; i < 60; i++)
        {
            await page.Keyboard.PressAsync("j");
            ids.Add(await page.Locator(Selected).GetAttributeAsync("id") ?? "");
        }

        Assert.Equal(60, ids.Distinct().Count());
        Assert.True(await page.IsInSight($"{Selected} > .row", "#panel-outline"));
        Assert.True(await page.IsInSight("rect.seg.on", "#pages"));
        await page.Keyboard.PressAsync("k");
        Assert.Equal(ids[^2], await page.Locator(Selected).GetAttributeAsync("id"));
    }

    [SkippableFact]
    public async Task Findings_are_walked_with_n_and_p_and_pinned_with_both_numbers()
    {
        var page = await chromium.OpenSample("03-planted-defects", findings: true);

        Assert.Equal("15 ≠ 14", await page.TextOf(".point.on .numbers"));
        Assert.True(await page.IsInSight(".pin.on", "#pages"));
        Assert.Contains("15 ≠ 14", await page.TextOf(".pin.on"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("n");
        Assert.Equal("1", await page.Locator(".point.on").GetAttributeAsync("data-f"));
        await page.Keyboard.PressAsync("p");
        Assert.Equal("0", await page.Locator(".point.on").GetAttributeAsync("data-f"));
        await page.Locator("#tab-outline").ClickAsync();
        await page.ClickOn(".chip[data-f='2']");
        Assert.Equal("2", await page.Locator(".point.on").GetAttributeAsync("data-f"));
    }

    [SkippableFact]
    public async Task A_difference_leads_to_its_place_with_both_sides_in_sight()
    {
        var source = NoticeSource.FromFile(new Sample("01-numbered-problems").PathOf("notice.pdf"));
        var read = NoticeParser.Parse(source);
        var expected = read with
        {
            Issues =
            [
                .. read.Issues.Select(
                    (issue, i) => i == 4 ? issue with { Status = IssueStatus.Ongoing, Blocks = issue.Blocks[1..] } : issue
                ),
            ],
        };
        var page = await chromium.Open(Chromium.Html(source, expected: expected));
        await page.Locator("#tab-differences").ClickAsync();
        await page.Locator(".point[data-d='0']").ClickAsync();

        Assert.Equal("ongoing", await page.TextOf(".point.on del"));
        Assert.Equal("completed", await page.TextOf(".point.on ins"));
        Assert.Equal(
            read.Issues[4].Id,
            await page.EvaluateAsync<string>(
                "() => document.querySelector('.node.on').closest('.issue').querySelector('.verdict').dataset.issue"
            )
        );
        Assert.True(await page.IsInSight("rect.seg.on", "#pages"));
        Assert.Equal("", await page.Violations());
    }

    [SkippableFact]
    public async Task The_outline_is_a_tree_for_the_arrow_keys()
    {
        var page = await chromium.OpenSample("01-numbered-problems");
        await page.Locator("[role=tree] [tabindex='0']").First.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Contains("一、", await page.TextOf($"{Selected} > .row"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal("false", await page.Locator(Selected).GetAttributeAsync("aria-expanded"));
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Contains("二、", await page.TextOf($"{Selected} > .row"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Home");
        Assert.Equal("n0", await page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    [SkippableFact]
    public async Task A_slash_searches_the_notice()
    {
        var page = await chromium.OpenSample("01-numbered-problems");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("柳溪");
        Assert.StartsWith("1 ", await page.TextOf("#hits"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Enter");

        Assert.Contains("柳溪", await page.TextOf($"{Selected} > .row"), StringComparison.Ordinal);
        Assert.True(await page.IsInSight("rect.seg.on", "#pages"));
    }

    [SkippableFact]
    public async Task A_node_tells_its_rule_when_it_is_asked()
    {
        var page = await chromium.OpenSample("01-numbered-problems");
        await page.Keyboard.PressAsync("j");

        Assert.Contains("statuses/completed", await page.TextOf("#where"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("r");
        Assert.Contains(
            "labels/整改措施",
            await page.EvaluateAsync<string>(
                "() => getComputedStyle(document.querySelector('.node.k-measures > .row'), '::after').content"
            ),
            StringComparison.Ordinal
        );
    }

    [SkippableFact]
    public async Task Verdicts_are_kept_and_exported()
    {
        var page = await chromium.OpenSample("01-numbered-problems");
        await page.Locator("[data-verdict=right]").Nth(0).ClickAsync();
        await page.Locator("button[data-verdict=wrong]").Nth(1).ClickAsync();
        await page.Locator(".verdict input").Nth(1).FillAsync("状态<错>");
        await page.Locator(".verdict input").Nth(1).BlurAsync();
        await page.ReloadAsync();
        Assert.Equal("true", await page.Locator("button[data-verdict=wrong]").Nth(1).GetAttributeAsync("aria-pressed"));
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("#export").ClickAsync());
        var json = JsonDocument.Parse(await File.ReadAllTextAsync(await download.PathAsync())).RootElement;

        Assert.Equal("notice.pdf.verdicts.json", download.SuggestedFilename);
        Assert.Equal(
            ("tongbao.verdicts/1", 9, 2),
            (json.GetProperty("schema").GetString(), json.GetProperty("issues").GetInt32(), json.GetProperty("verdicts").GetArrayLength())
        );
        Assert.Equal(
            ["issue 2.1.1.2", "title 河长制日常巡查流于形式", "verdict wrong", "remark 状态<错>"],
            json.GetProperty("verdicts")[1].EnumerateObject().Select(field => $"{field.Name} {field.Value}")
        );
    }

    [SkippableFact]
    public async Task Nothing_in_a_hostile_notice_runs()
    {
        var page = await chromium.Open(Chromium.Html(NoticeSource.FromText(HostileNotice.Text)));
        await page.Keyboard.PressAsync("j");

        Assert.False(await page.EvaluateAsync<bool>("() => 'ran' in window"));
        Assert.Contains("<script>window.ran=1</script>", await page.TextOf("h1"), StringComparison.Ordinal);
        Assert.True(await page.Locator("#tree").IsVisibleAsync());
    }

    [SkippableFact]
    public async Task The_policy_stops_a_script_that_gets_in_all_the_same()
    {
        var page = await chromium.OpenSample("01-numbered-problems");

        Assert.False(
            await page.EvaluateAsync<bool>(
                "() => { const script = document.createElement('script'); script.textContent = 'window.ran = 1'; "
                    + "document.body.append(script); return 'ran' in window; }"
            )
        );
    }

    [SkippableFact]
    public async Task Scrolling_moves_nothing_that_was_laid_out()
    {
        var page = await chromium.OpenSample("05-sixty-issues");
        var heights = await page.EvaluateAsync<double[]>(
            """
            async () => {
              const pages = document.getElementById('pages'), before = pages.scrollHeight;
              for (let top = 0; top < before; top += 600) {
                pages.scrollTo({ top, behavior: 'instant' });
                await new Promise(requestAnimationFrame);
              }
              return [before, pages.scrollHeight];
            }
            """
        );

        Assert.Equal(heights[0], heights[1]);
    }

    [SkippableFact]
    public async Task Words_can_be_selected_line_by_line()
    {
        var page = await chromium.OpenSample("01-numbered-problems");
        var words = await page.EvaluateAsync<string>(
            "() => { getSelection().selectAllChildren(document.getElementById('p2l12')); return getSelection().toString(); }"
        );

        Assert.Equal("整改问题2.河长制日常巡查流于形式。", words.Trim());
    }
}
