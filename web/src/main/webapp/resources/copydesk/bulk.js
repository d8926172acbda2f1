// Several articles of a list are chosen; the bar says what the desk would take for at least one of them, and what became of each.
import {call} from './http.js';
import {announce} from './ui/announce.js';

const $id = id => document.getElementById(id);
const bar = $id('bulk-bar');
const MOST = 100;
const AT_ONCE = 6;
const PATIENCE = 200;
const JSON_TYPE = {'Content-Type': 'application/json'};
const picks = () => [...document.querySelectorAll('.pick')];
const chosen = () => picks().filter(pick => pick.checked).slice(0, MOST);
const offers = new Map();
let waiting = null;
let asked = null;

const reason = name => {
  const names = [...document.querySelectorAll('.bulk-reasons dt')];
  return (names.find(one => one.textContent === name) || names.at(-1)).nextElementSibling.textContent;
};

async function each(items, work) {
  const left = [...items];
  const worker = async () => { while (left.length) await work(left.shift()); };
  await Promise.all(Array.from({length: AT_ONCE}, worker));
}

// --- what can be done ------------------------------------------------------------------------------------------------

/** The moves that the desk offers for an article, asked once. */
async function ask(id) {
  if (offers.has(id)) return;
  const answer = await call(`/api/v1/articles/${id}/moves?limit=100`);
  offers.set(id, answer.ok ? (await answer.json()).items.map(offer => offer.move) : []);
}

async function offer() {
  const ids = chosen().map(pick => pick.value);
  await each(ids, ask);
  for (const button of bar.querySelectorAll('[data-bulk-move]')) {
    const count = ids.filter(id => offers.get(id)?.includes(button.dataset.bulkMove)).length;
    button.hidden = !count;
    button.querySelector('.bulk-count').textContent = count < ids.length ? `(${count})` : '';
  }
}

function count() {
  const now = chosen().length;
  const words = bar.querySelector('.bulk-chosen');
  bar.hidden = !now;
  words.textContent = words.dataset.words.replace('{0}', now);
  for (const all of document.querySelectorAll('.pick-all')) {
    all.checked = now > 0 && now === picks().length;
    all.indeterminate = now > 0 && !all.checked;
  }
  clearTimeout(waiting);
  if (now) waiting = setTimeout(offer, PATIENCE);
}

// --- doing it --------------------------------------------------------------------------------------------------------

async function move(name, did, note) {
  const picked = chosen();
  const ids = picked.map(pick => Number(pick.value));
  const revisions = Object.fromEntries(picked.map(pick => [pick.value, Number(pick.dataset.revision)]));
  const answer = await call('/api/v1/articles/moves',
    {method: 'POST', headers: JSON_TYPE, body: JSON.stringify({ids, revisions, move: name, note})});
  if (!answer.ok) { report(ids.map(id => ({id, outcome: 'OTHER'})), did); return; }
  report((await answer.json()).items, did);
}

async function give(person, did) {
  const outcomes = [];
  await each(chosen().map(pick => pick.value), async id => {
    const answer = await call(`/api/v1/articles/${id}/assignees`,
      {method: 'POST', headers: JSON_TYPE, body: JSON.stringify({person})});
    const problem = answer.ok ? {} : await answer.json().catch(() => ({}));
    outcomes.push({id: Number(id), outcome: answer.ok ? 'DONE' : String(problem.type).split('/').pop()});
  });
  report(outcomes, did);
}

const titleOf = id => picks().find(pick => Number(pick.value) === id)?.dataset.title || `#${id}`;

function report(outcomes, did) {
  const dialog = $id('bulk-report');
  const sum = dialog.querySelector('[role="status"]');
  const done = outcomes.filter(one => one.outcome === 'DONE').length;
  sum.textContent = sum.dataset.words.replace('{0}', done).replace('{1}', outcomes.length);
  dialog.querySelector('ul').replaceChildren(...outcomes.map(one => {
    const isDone = one.outcome === 'DONE';
    const line = dialog.querySelector(`.bulk-did-${isDone}`).content.cloneNode(true);
    line.querySelector('b').textContent = titleOf(one.id);
    line.querySelector('i').textContent = isDone ? did : reason(one.outcome);
    return line;
  }));
  dialog.showModal();
  announce(sum.textContent);
}

function press(button) {
  const {bulkMove, asks, did} = button.dataset;
  if (asks !== 'true') { move(bulkMove, did); return; }
  asked = {bulkMove, did};
  const words = [...button.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data).join('').trim();
  $id('bulk-asking-title').textContent = words;
  $id('bulk-asking').querySelector('.button-primary').textContent = words;
  $id('bulk-asking').showModal();
}

// --- what people press -----------------------------------------------------------------------------------------------

document.addEventListener('change', event => {
  if (event.target.matches('.pick-all')) picks().forEach(pick => { pick.checked = event.target.checked; });
  if (event.target.matches('.pick, .pick-all')) count();
});

document.addEventListener('click', event => {
  const button = event.target.closest('[data-bulk-move]');
  if (button) press(button);
  const other = event.target.closest('[data-bulk]');
  if (other?.dataset.bulk === 'claim') give(bar.dataset.person, other.dataset.did);
  if (other?.dataset.bulk === 'close') $id('bulk-report').close();
  if (other?.dataset.bulk === 'none') { picks().forEach(pick => { pick.checked = false; }); count(); }
});

addEventListener('pageshow', count); // a browser may have kept what was chosen

/** Enter and the button send what was typed; Esc drops the question. */
function answered(id, act) {
  $id(id).querySelector('form').addEventListener('submit', event => {
    event.stopPropagation();
    if (event.submitter?.value === 'go') act();
  });
}

answered('bulk-asking', () => move(asked.bulkMove, asked.did, $id('bulk-note').value));
answered('bulk-giving', () => give($id('bulk-person').value.trim(), $id('bulk-giving').dataset.did));
$id('bulk-report').addEventListener('close', () => location.reload());

/** Where another page of the list came, what was chosen on the one before is not. */
window.jQuery?.(document).on('pfAjaxComplete', () => { if (!bar.hidden) count(); });
