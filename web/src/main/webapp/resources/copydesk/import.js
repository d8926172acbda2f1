// Names the bars that PrimeFaces leaves nameless while files are on their way, and says when they leave and when they cannot.
import {announce} from './ui/announce.js';

const page = document.getElementById('imports');

new MutationObserver(() => {
  for (const bar of page.querySelectorAll('[role=progressbar]:not([aria-label], [title])')) {
    const file = bar.closest('.ui-fileupload-row')?.querySelector('.ui-fileupload-filename')?.textContent || '';
    bar.setAttribute('aria-label', `${page.dataset.sending}: ${file}`);
  }
}).observe(page, {childList: true, subtree: true});

window.jQuery(document)
  .on('fileuploadstart', () => announce(page.dataset.sending))
  .on('fileuploadfail', () => announce(page.dataset.offline));
