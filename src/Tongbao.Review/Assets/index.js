'use strict';
(() => {
  const query = document.getElementById('q'), shown = document.getElementById('shown');
  let rows = [...document.querySelectorAll('tbody tr')];
  const buttons = [...document.querySelectorAll('[data-only]')];
  let only = 'all';
  const filter = () => {
    const wanted = query.value.trim().toLowerCase();
    let count = 0;
    for (const row of rows) {
      const fits = row.textContent.toLowerCase().includes(wanted) && (only === 'all' || (only === 'with' ? 'findings' : 'failed') in row.dataset);
      row.hidden = !fits;
      if (fits) count++;
    }
    shown.textContent = count + ' / ' + rows.length + ' ' + shown.dataset.word;
  };
  query.addEventListener('input', filter);
  for (const button of buttons) button.addEventListener('click', () => {
    only = button.dataset.only;
    for (const other of buttons) other.setAttribute('aria-pressed', other === button);
    filter();
  });
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.target === query) return;
    event.preventDefault();
    query.focus();
  });
  // What was judged on the pages: they keep it under the bytes of their notice.
  const verdictsOf = row => {
    try { return JSON.parse(localStorage.getItem('tongbao.verdicts/' + row.dataset.sha256)) ?? {}; } catch { return {}; }
  };
  const drawProgress = () => {
    for (const row of rows) {
      const judged = Object.keys(verdictsOf(row)).length;
      const place = row.querySelector('.judged');
      if (place) place.textContent = judged ? '✓ ' + judged + ' / ' + row.dataset.issues + ' ' : '';
    }
  };
  document.getElementById('export')?.addEventListener('click', () => {
    const all = rows.map(row => [row, Object.entries(verdictsOf(row))]).filter(([, given]) => given.length).map(([row, given]) => ({
      schema: 'tongbao.verdicts/1',
      source: { file: row.dataset.file.split('/').at(-1), sha256: row.dataset.sha256 },
      issues: Number(row.dataset.issues),
      verdicts: given.map(([issue, { title, verdict, remark }]) => ({ issue, title: title ?? '', verdict, ...(remark ? { remark } : {}) })),
    }));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(all, null, 2) + '\n'], { type: 'application/json' }));
    link.download = 'all.verdicts.json';
    link.click();
    URL.revokeObjectURL(link.href);
  });
  // Where a server made the page, files that are dropped or chosen go to it one by one, and the table is asked for again.
  const drop = document.getElementById('drop'), said = document.getElementById('said');
  const post = async file => {
    if (file.size > drop.dataset.max) return drop.dataset.large;
    try {
      const answer = await fetch(drop.dataset.to + encodeURIComponent(file.name), { method: 'POST', body: file });
      return answer.ok ? null : await answer.text();
    } catch { return drop.dataset.lost; }
  };
  const refresh = async () => {
    const page = new DOMParser().parseFromString(await (await fetch('/')).text(), 'text/html');
    document.querySelector('tbody').replaceWith(document.adoptNode(page.querySelector('tbody')));
    rows = [...document.querySelectorAll('tbody tr')];
    drawProgress();
    filter();
  };
  const take = async files => {
    const refused = [];
    for (const [i, file] of files.entries()) {
      said.textContent = drop.dataset.reading + ' ' + (i + 1) + ' / ' + files.length + ' ' + file.name;
      const why = await post(file);
      if (why) refused.push(file.name + ': ' + why.trim());
      else await refresh();
    }
    said.textContent = refused.join('\n');
  };
  if (drop) {
    document.addEventListener('dragover', event => { event.preventDefault(); drop.classList.add('over'); });
    document.addEventListener('dragleave', event => { if (!event.relatedTarget) drop.classList.remove('over'); });
    document.addEventListener('drop', event => { event.preventDefault(); drop.classList.remove('over'); take([...event.dataTransfer.files]); });
    document.getElementById('files').addEventListener('change', event => { take([...event.target.files]); event.target.value = ''; });
  }
  addEventListener('pageshow', drawProgress);
  drawProgress();
  filter();
})();
