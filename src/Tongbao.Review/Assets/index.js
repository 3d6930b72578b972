'use strict';
(() => {
  const query = document.getElementById('q'), shown = document.getElementById('shown');
  const rows = [...document.querySelectorAll('tbody tr')], buttons = [...document.querySelectorAll('[data-only]')];
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
  filter();
})();
