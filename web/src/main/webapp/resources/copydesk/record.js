// Shows how far the verification of the record is, and opens its outcome.
import {call} from './http.js';

const watched = 'copydesk.verified';
const outcome = document.getElementById('check');

async function watch() {
  const answer = await call('/desk/record/check').catch(() => null);
  if (answer?.ok) {
    const now = await answer.json();
    if (!now.running) {
      sessionStorage.setItem(watched, 'yes');
      location.reload();
      return;
    }
    const progress = document.getElementById('check-progress');
    progress.max = now.total || 1;
    progress.value = now.done;
    document.getElementById('check-words').textContent = now.words;
  }
  setTimeout(watch, 1000);
}

if (outcome?.dataset.standing === 'RUNNING') watch();
else if (outcome && sessionStorage.getItem(watched)) {
  sessionStorage.removeItem(watched);
  outcome.focus({preventScroll: true});
  window.copydesk.announce(`${document.getElementById('check-title').textContent}. ${document.getElementById('check-words').textContent}`);
}
