'use strict';
(() => {
  const one = id => document.getElementById(id);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const pages = one('pages'), tree = one('tree'), where = one('where'), query = one('q'), hits = one('hits');
  const nodes = all('.node', tree), issues = all('.issue', tree);
  const numberOf = node => +node.id.slice(1);
  const rowOf = node => node.firstElementChild;

  // Where each node stands on the pages; its subtree has the numbers that follow it.
  const segments = new Map();
  for (const segment of all('.seg[data-n]', pages)) {
    const n = +segment.dataset.n;
    if (!segments.has(n)) segments.set(n, []);
    segments.get(n).push(segment);
  }
  const lastOf = node => { const below = all('.node', node); return numberOf(below.length ? below[below.length - 1] : node); };
  const within = node => { const found = []; for (let n = numberOf(node), end = lastOf(node); n <= end; n++) found.push(...(segments.get(n) ?? [])); return found; };

  // A target is scrolled to where it is not in sight, and left alone where it is.
  const show = (element, box) => {
    if (!element) return;
    const at = element.getBoundingClientRect(), frame = box.getBoundingClientRect();
    if (at.top >= frame.top + 40 && at.bottom <= frame.bottom - 10) return;
    box.scrollTo({ top: box.scrollTop + at.top - frame.top - Math.max(50, (frame.height - at.height) / 3) });
  };
  const panelOf = element => element.closest('[role=tabpanel]');

  const mark = (name, elements) => {
    for (const old of all('.' + name)) old.classList.remove(name);
    for (const element of elements) element.classList.add(name);
  };

  let current = null;
  const select = (node, from) => {
    if (!node) return;
    for (let above = node.parentElement.closest('.node'); above; above = above.parentElement.closest('.node')) above.setAttribute('aria-expanded', 'true');
    const own = segments.get(numberOf(node)) ?? [], around = within(node);
    mark('within', around);
    mark('on', [node, ...own]);
    if (current) { current.tabIndex = -1; current.setAttribute('aria-selected', 'false'); }
    current = node;
    node.tabIndex = 0;
    node.setAttribute('aria-selected', 'true');
    where.textContent = [node.dataset.name, node.dataset.at, node.dataset.rule && where.dataset.rule + ' ' + node.dataset.rule,
      node.dataset.statusRule && where.dataset.status + ' ' + node.dataset.statusRule].filter(Boolean).join(' · ');
    if (from !== 'pages') show(own[0] ?? around[0] ?? one(node.dataset.line), pages);
    if (from !== 'tree') open('outline');
    show(rowOf(node), panelOf(node));
  };

  const open = name => {
    for (const tab of all('[role=tab]')) {
      const chosen = tab.id === 'tab-' + name;
      tab.setAttribute('aria-selected', chosen);
      tab.tabIndex = chosen ? 0 : -1;
      one(tab.getAttribute('aria-controls')).hidden = !chosen;
    }
  };
  for (const tab of all('[role=tab]')) {
    tab.addEventListener('click', () => open(tab.id.slice(4)));
    tab.addEventListener('keydown', event => {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      const tabs = all('[role=tab]'), next = tabs[(tabs.indexOf(tab) + (event.key === 'ArrowRight' ? 1 : tabs.length - 1)) % tabs.length];
      open(next.id.slice(4));
      next.focus();
    });
  }

  // Findings and differences: a point in a list, its pin on the page, its node in the outline.
  const points = start => all(start === 'differences' ? '[data-d].point' : '[data-f].point');
  const choose = point => {
    if (!point) return;
    const panel = panelOf(point), node = point.dataset.to && one('n' + point.dataset.to);
    const pin = point.dataset.f && all('.pin[data-f="' + point.dataset.f + '"]', pages);
    open(panel.id.slice(6));
    mark('within', node ? within(node) : []);
    mark('on', [point, ...(pin || []), ...(node ? [node, ...(segments.get(numberOf(node)) ?? [])] : [])]);
    show(point, panel);
    const target = pin && pin[0] || one(point.dataset.line) || node && within(node)[0] || point.dataset.line && one(point.dataset.line.split('l')[0]);
    show(target, pages);
  };
  for (const point of all('.point')) point.addEventListener('click', () => choose(point));

  const pointOf = element => one('panel-findings').querySelector('[data-f="' + element.dataset.f + '"]');
  pages.addEventListener('click', event => {
    if (getSelection().type === 'Range') return;
    const pin = event.target.closest('.pin'), segment = event.target.closest('.seg[data-n]');
    if (pin) choose(pointOf(pin));
    else if (segment) select(one('n' + segment.dataset.n), 'pages');
  });
  tree.addEventListener('click', event => {
    const row = event.target.closest('.row');
    if (!row) return;
    const node = row.parentElement;
    if (event.target.closest('.chip')) { choose(pointOf(event.target.closest('.chip'))); return; }
    if (node.hasAttribute('aria-expanded') && event.clientX < row.getBoundingClientRect().left) fold(node);
    else if (getSelection().type !== 'Range') { select(node, 'tree'); node.focus({ preventScroll: true }); }
  });
  const fold = (node, wanted) => { if (node.hasAttribute('aria-expanded')) node.setAttribute('aria-expanded', wanted ?? node.getAttribute('aria-expanded') !== 'true'); };

  // What the pointer rests on is shown on the other side as well.
  const restAfter = 180;
  let rest = 0;
  const hover = (event, from) => {
    clearTimeout(rest);
    const at = event.target.closest(from === 'pages' ? '.seg[data-n]' : '.row');
    const node = at && (from === 'pages' ? one('n' + at.dataset.n) : at.parentElement);
    mark('hover', node ? [rowOf(node), ...(segments.get(numberOf(node)) ?? [])] : []);
    if (!node) return;
    rest = setTimeout(() => from === 'pages' ? panelOf(node).hidden || show(rowOf(node), panelOf(node)) : show((segments.get(numberOf(node)) ?? within(node))[0], pages), restAfter);
  };
  pages.addEventListener('mouseover', event => hover(event, 'pages'));
  tree.addEventListener('mouseover', event => hover(event, 'tree'));

  for (const button of all('.claim[data-line]')) button.addEventListener('click', () => {
    const line = one(button.dataset.line);
    mark('on', line ? all('.seg', line) : []);
    show(line, pages);
  });

  // Search: every word of the notice is in the outline, what was set aside too.
  let found = [], at = -1;
  const search = () => {
    const wanted = query.value.trim().toLowerCase(), ranges = [];
    found = [];
    if (wanted) for (const node of nodes) {
      const walker = document.createTreeWalker(rowOf(node), NodeFilter.SHOW_TEXT);
      if (!rowOf(node).textContent.toLowerCase().includes(wanted)) continue;
      found.push(node);
      for (let text; (text = walker.nextNode());) {
        const low = text.data.toLowerCase();
        for (let i = low.indexOf(wanted); i >= 0; i = low.indexOf(wanted, i + wanted.length)) {
          const range = new Range();
          range.setStart(text, i);
          range.setEnd(text, i + wanted.length);
          ranges.push(range);
        }
      }
    }
    if (window.CSS && CSS.highlights) CSS.highlights.set('found', new Highlight(...ranges));
    at = -1;
    hits.textContent = !wanted ? '' : found.length ? found.length + ' ' + hits.dataset.count : hits.dataset.none;
  };
  query.addEventListener('input', search);
  query.addEventListener('keydown', event => {
    if (event.key === 'Enter' && found.length) {
      at = (at + (event.shiftKey ? found.length - 1 : 1) + (at < 0 && event.shiftKey ? 1 : 0)) % found.length;
      select(found[at]);
      hits.textContent = (at + 1) + ' / ' + found.length;
    } else if (event.key === 'Escape') { query.value = ''; search(); query.blur(); }
  });

  // Verdicts are kept in this browser, by the hash of the notice.
  const { file, sha256, start } = document.body.dataset, key = 'tongbao.verdicts/' + sha256;
  let verdicts = {};
  try { verdicts = JSON.parse(localStorage.getItem(key)) ?? {}; } catch { /* no storage, or none of ours: begin anew */ }
  const boxes = all('.verdict', tree);
  const draw = () => {
    for (const box of boxes) {
      const given = verdicts[box.dataset.issue], remark = box.querySelector('input');
      for (const button of all('button', box)) button.setAttribute('aria-pressed', given?.verdict === button.dataset.verdict);
      box.parentElement.dataset.verdict = given?.verdict ?? '';
      remark.hidden = !given;
      remark.value = given?.remark ?? '';
    }
    one('judged').textContent = Object.keys(verdicts).length + ' / ' + boxes.length + ' ' + one('judged').dataset.word;
  };
  const keep = () => {
    try { localStorage.setItem(key, JSON.stringify(verdicts)); } catch { /* shown and exported all the same */ }
    draw();
  };
  for (const box of boxes) {
    const issue = box.dataset.issue;
    for (const button of all('button', box)) button.addEventListener('click', () => {
      if (verdicts[issue]?.verdict === button.dataset.verdict) delete verdicts[issue];
      else verdicts[issue] = { ...verdicts[issue], title: box.dataset.title, verdict: button.dataset.verdict };
      keep();
    });
    box.querySelector('input').addEventListener('change', event => { verdicts[issue] = { ...verdicts[issue], remark: event.target.value.trim() }; keep(); });
  }
  one('export').addEventListener('click', () => {
    const judged = boxes.filter(box => verdicts[box.dataset.issue]).map(box => {
      const { verdict, remark } = verdicts[box.dataset.issue];
      return { issue: box.dataset.issue, title: box.dataset.title, verdict, ...(remark ? { remark } : {}) };
    });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify({ schema: 'tongbao.verdicts/1', source: { file, sha256 }, issues: boxes.length, verdicts: judged }, null, 2) + '\n'], { type: 'application/json' }));
    link.download = file + '.verdicts.json';
    link.click();
    URL.revokeObjectURL(link.href);
  });

  const rules = one('rules');
  const toggleRules = () => rules.setAttribute('aria-pressed', document.body.classList.toggle('rules'));
  for (const node of nodes) if (node.dataset.rule) rowOf(node).dataset.rule = [node.dataset.at, node.dataset.rule, node.dataset.statusRule].filter(Boolean).join('  ');
  rules.addEventListener('click', toggleRules);

  const step = (list, from, by) => list[from < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(Math.max(from + by, 0), list.length - 1)];
  const issueStep = by => {
    const n = current ? numberOf(current) : -1, inside = current?.closest('.issue');
    const from = inside ? issues.indexOf(inside) : by > 0 ? issues.filter(issue => numberOf(issue) < n).length - 1 : issues.filter(issue => numberOf(issue) <= n).length;
    select(issues[Math.min(Math.max(from + by, 0), issues.length - 1)]);
  };
  const pointStep = by => {
    const list = points(start);
    choose(step(list, list.findIndex(point => point.classList.contains('on')), by));
  };
  const visible = () => nodes.filter(node => !node.parentElement.closest('[aria-expanded=false]'));
  const walk = {
    ArrowDown: () => { const list = visible(); return list[list.indexOf(current) + 1]; },
    ArrowUp: () => { const list = visible(); return list[list.indexOf(current) - 1]; },
    Home: () => nodes[0],
    End: () => visible().at(-1),
    ArrowRight: () => { if (current?.getAttribute('aria-expanded') === 'false') { fold(current, 'true'); return null; } return current && all('.node', current)[0]; },
    ArrowLeft: () => { if (current?.getAttribute('aria-expanded') === 'true') { fold(current, 'false'); return null; } return current?.parentElement.closest('.node'); },
  };
  const judge = verdict => {
    const issue = current?.closest('.issue'), button = issue && all('.verdict button', issue).find(one => one.dataset.verdict === verdict);
    if (!button) return;
    button.click();
    if (verdicts[button.closest('.verdict').dataset.issue]?.verdict === verdict) issueStep(1);
  };
  const keys = { y: () => judge('right'), x: () => judge('wrong'), j: () => issueStep(1), k: () => issueStep(-1), n: () => pointStep(1), p: () => pointStep(-1), r: toggleRules, '/': () => { query.focus(); query.select(); } };
  document.addEventListener('keydown', event => {
    if (event.target.matches('input') || event.ctrlKey || event.metaKey || event.altKey) return;
    const inTree = event.target.closest('[role=tree]') && !event.target.matches('button') && walk[event.key];
    if (inTree) {
      if (!current) current = event.target.closest('.node');
      const next = inTree();
      if (next) { select(next, 'tree'); next.focus({ preventScroll: true }); }
    } else if (keys[event.key]) keys[event.key]();
    else return;
    event.preventDefault();
  });

  draw();
  if (start !== 'outline') pointStep(1);
  document.body.dataset.ready = '';
})();
