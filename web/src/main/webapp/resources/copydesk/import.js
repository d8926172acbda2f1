// Names the bars that PrimeFaces leaves nameless while files are on their way.
const page = document.getElementById('imports');

new MutationObserver(() => {
  for (const bar of page.querySelectorAll('[role=progressbar]:not([aria-label], [title])')) {
    const file = bar.closest('.ui-fileupload-row')?.querySelector('.ui-fileupload-filename')?.textContent || '';
    bar.setAttribute('aria-label', `${page.dataset.sending}: ${file}`);
  }
}).observe(page, {childList: true, subtree: true});
