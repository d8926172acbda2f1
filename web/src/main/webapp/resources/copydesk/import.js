// Hands files over by drag and drop or by choice, shows how far it is, and opens the report.
import {call as ask, headers} from './http.js';

const drop = document.getElementById('drop');
const news = document.getElementById('drop-news');
const bar = document.getElementById('sending');

function say(words, wrong) {
  news.textContent = words;
  news.className = wrong ? 'flaw' : 'meta';
}

function hand(files) {
  if (!files.length) return;
  const form = new FormData();
  for (const file of files) form.append('file', file, file.webkitRelativePath || file.name);
  const owner = document.getElementById('owner')?.value.trim();
  const call = new XMLHttpRequest();
  call.open('POST', `/api/v1/imports${owner ? `?owner=${encodeURIComponent(owner)}` : ''}`);
  for (const [name, value] of Object.entries(headers())) call.setRequestHeader(name, value);
  call.upload.onprogress = event => { bar.value = event.lengthComputable ? 100 * event.loaded / event.total : 0; };
  call.onload = () => {
    bar.hidden = true;
    const answer = (() => { try { return JSON.parse(call.responseText); } catch { return {}; } })();
    if (call.status === 202) location.assign(`/desk/import?id=${answer.id}`);
    else say(`${drop.dataset.refused} ${answer.detail || answer.title || ''}`.trim(), true);
  };
  call.onerror = () => { bar.hidden = true; say(drop.dataset.offline, true); };
  bar.hidden = false;
  say(drop.dataset.sending);
  call.send(form);
}

drop.addEventListener('submit', event => event.preventDefault());
document.getElementById('files').addEventListener('change', event => hand(event.target.files));
for (const kind of ['dragenter', 'dragover']) {
  document.addEventListener(kind, event => { event.preventDefault(); drop.classList.add('over'); });
}
document.addEventListener('dragleave', event => { if (!event.relatedTarget) drop.classList.remove('over'); });
document.addEventListener('drop', event => {
  event.preventDefault();
  drop.classList.remove('over');
  hand(event.dataTransfer.files);
});

const report = document.getElementById('report');

async function watch() {
  const answer = await ask(`/api/v1/imports/${report.dataset.import}?after=999999999`).catch(() => null);
  if (answer?.ok) {
    const now = await answer.json();
    if (now.state !== 'RUNNING') { location.reload(); return; }
    const progress = document.getElementById('progress');
    progress.max = now.total || 1;
    progress.value = now.done;
    document.getElementById('progress-words').textContent = report.dataset.count.replace('{0}', now.done).replace('{1}', now.total);
  }
  setTimeout(watch, 1000);
}

if (report?.dataset.running === 'true') watch();
