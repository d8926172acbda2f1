// Keeps what is typed: in this browser at once, on the server every few seconds. Says truly where it is.
import {call} from '../http.js';
import {announce} from '../ui/announce.js';

const $id = id => document.getElementById(id);
const form = $id('editor');
const news = $id('kept');
const windowName = crypto.randomUUID ? crypto.randomUUID() : String(Math.random()).slice(2);
const lockOf = name => `copydesk.typing.${name}`;
const storedAt = article => `copydesk.typed.${form.dataset.user}.${article}.`;
const soon = 250;
const often = 2500;
const again = 8000;
const longestFarewell = 60000;
const meanwhile = 120000;
const meantime = 5000;
let typed;
let version = 0;
let taken = 0;
let keptAt = null;
let localTimer = null;
let serverTimer = null;
let sending = null;
let held = null;
let unsavedText = Boolean(document.querySelector('.news-kept'));
let trouble = null;
let refused = false;

navigator.locks?.request(lockOf(windowName), () => new Promise(() => {}));

export function tell(kind, words) {
  news.className = `kept kept-${kind}`;
  $id('kept-words').textContent = words;
  const icon = {server: 'cloud-check', browser: 'hard-drive', lost: 'cloud-alert', busy: 'cloud-upload', saved: 'circle-check'}[kind] || 'cloud-check';
  const use = news.querySelector('use');
  use.setAttribute('href', use.getAttribute('href').replace(/#.*/, `#${icon}`));
}

function tellAge() {
  if (!keptAt || !news.classList.contains('kept-server')) return;
  const seconds = Math.round((Date.now() - keptAt) / 1000);
  const age = seconds < 3 ? news.dataset.now
    : seconds < 60 ? news.dataset.seconds.replace('{0}', seconds)
    : news.dataset.minutes.replace('{0}', Math.round(seconds / 60));
  $id('kept-words').textContent = news.dataset.kept.replace('{0}', age);
}

// --- here ----------------------------------------------------------------------------------------------------------

function keepHere(there = false) {
  clearTimeout(localTimer);
  localTimer = null;
  try {
    localStorage.setItem(storedAt($id('id').value) + windowName, JSON.stringify({time: Date.now(), there, text: typed()}));
    return true;
  } catch (full) {
    return false;
  }
}

function forgetHere() {
  clearTimeout(localTimer);
  localTimer = null;
  for (const article of [0, $id('id').value]) localStorage.removeItem(storedAt(article) + windowName);
}

/** What the server has too is of use only until a page that was asked for meanwhile can show it. */
function forgetOld() {
  for (const key of Object.keys(localStorage).filter(name => name.startsWith('copydesk.typed.'))) {
    const copy = JSON.parse(localStorage.getItem(key));
    if (copy.there && Date.now() - copy.time > meanwhile) localStorage.removeItem(key);
  }
}

/** Whether a text says all that another one does, and perhaps goes on. */
function goesOn(text, before) {
  const words = html => new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();
  return text.title.startsWith(before.title) && text.standfirst.startsWith(before.standfirst) && words(text.body).startsWith(words(before.body));
}

/** What windows of this browser kept that are closed by now, the newest first. */
async function orphans(now) {
  forgetOld();
  const open = new Set(navigator.locks ? (await navigator.locks.query()).held.map(lock => lock.name) : [lockOf(windowName)]);
  const closed = start => Object.keys(localStorage)
    .filter(key => key.startsWith(start) && !open.has(lockOf(key.slice(start.length))))
    .map(key => ({key, ...JSON.parse(localStorage.getItem(key))}));
  // a window that was closed before it heard the number of its text kept it as one without
  const unheard = now.title && Number(now.article) && !now.base ? closed(storedAt(0)).filter(copy => goesOn(copy.text, now)) : [];
  return [...closed(storedAt(now.article)), ...unheard]
    .filter(copy => !copy.there || copy.text.base > 0) // the page names those that the server has and are not begun
    .sort((one, other) => other.time - one.time);
}

/** The number of the text that the server has of this one, where the window was closed before it heard it; 0 where it has none. */
export async function numberOf(copy) {
  if (copy.text.article) return copy.text.article;
  if (Number($id('id').value)) return Number($id('id').value);
  const answer = await call('/api/v1/autosaves', {credentials: 'same-origin'});
  const {items} = answer.ok ? await answer.json() : {items: []};
  const began = items.find(item => item.title && copy.text.title.startsWith(item.title) && Math.abs(Date.parse(item.time) - copy.time) < meantime);
  return began?.article || 0;
}

function isSame(one, other) {
  return ['title', 'standfirst', 'body', 'language', 'subjects', 'byline'].every(part => JSON.stringify(one[part]) === JSON.stringify(other[part]));
}

/** The newest copy that only this browser has; null when the editor shows everything that was typed. */
export async function orphan() {
  const now = typed();
  const found = await orphans(now);
  found.filter(copy => isSame(copy.text, now)).forEach(copy => localStorage.removeItem(copy.key));
  return found.find(copy => !isSame(copy.text, now)) || null;
}

// --- there ---------------------------------------------------------------------------------------------------------

/** A text that is no article yet gets its number with the first keeping; one that was discarded elsewhere gets another. */
export async function send(text, farewell = {}) {
  const {article, base, ...words} = text;
  const options = {credentials: 'same-origin', redirect: 'error', ...farewell, body: JSON.stringify(words)};
  const headers = {'Content-Type': 'application/json', 'If-Match': `"${base}"`};
  const answer = article
    ? await call(`/api/v1/articles/${article}/autosave`, {...options, method: 'PUT', headers})
    : await call('/api/v1/autosaves', {...options, method: 'POST', headers});
  if (answer.status === 404 && article && !base) return send({...text, article: 0}, farewell);
  if (!answer.ok) throw Object.assign(new Error('not kept'), {status: answer.status});
  return answer.json();
}

/** Throws away what the server keeps under this number. */
export function discard(article) {
  return call(`/api/v1/articles/${article}/autosave`, {method: 'DELETE'});
}

/** From the first letter on a text has its address, and windows that show it hear of each other. */
function numbered(article) {
  const before = storedAt($id('id').value) + windowName;
  if (Number($id('id').value) === article) return;
  localStorage.removeItem(before);
  $id('id').value = article;
  history.replaceState(null, '', `/desk/edit?id=${article}`);
  document.dispatchEvent(new CustomEvent('copydesk-begun', {detail: article}));
}

/** The server does not have it: the browser does, or nobody. {@code asked} when it was to be saved as a revision. */
function failed(status, asked = trouble?.asked) {
  trouble = {status, asked};
  const here = keepHere();
  if (status === 401) $id('signed-out').hidden = false;
  const {lost, out, busy, unfit, browser} = news.dataset;
  const where = !here ? lost : {401: out, 429: busy, 400: unfit, 413: unfit, 422: unfit}[status] || browser;
  const words = asked ? news.dataset.unsaved.replace('{0}', where) : where;
  if ($id('kept-words').textContent !== words) announce(words);
  tell(!here ? 'lost' : asked ? 'refused' : 'browser', words);
}

function later(wait) {
  clearTimeout(serverTimer);
  serverTimer = setTimeout(keepThere, wait);
}

async function keepThere() {
  clearTimeout(serverTimer);
  serverTimer = null;
  if (sending || held !== null || version === taken) return;
  const sent = version;
  const begun = typed();
  sending = send(begun);
  try {
    const kept = await sending;
    if (Number($id('base').value) === begun.base) numbered(kept.article);
    taken = sent;
    keptAt = Date.now();
    trouble = null;
    if (held === null && !refused) tell('server', '');
    tellAge();
    $id('signed-out').hidden = true;
    if (version !== taken) later(often);
  } catch (failure) {
    if (held === null) failed(failure.status);
    later(again);
  } finally {
    sending = null;
  }
}

function leave() {
  if (unsavedText) keepHere(version === taken && !$id('around').dataset.sharing);
  else forgetHere();
  if (version === taken || !Number($id('id').value)) return; // what has no number yet waits in this browser
  const text = typed();
  if (JSON.stringify(text).length < longestFarewell) send(text, {keepalive: true}).catch(() => null);
}

// --- what the editor says ------------------------------------------------------------------------------------------

export function changed() {
  version++;
  refused = false;
  unsavedText = true;
  localTimer ??= setTimeout(() => { if (trouble) failed(trouble.status); else keepHere(); }, soon);
  if (!serverTimer && !sending) later(Number($id('id').value) ? often : soon);
}

/** Whether a revision is being saved. */
export function isHeld() {
  return held !== null;
}

/** A revision is being saved; autosaves wait for what comes of it. */
export function hold() {
  keepHere();
  held = version;
  news.dataset.held = 'true';
  tell('busy', news.dataset.saving);
}

function release() {
  held = null;
  delete news.dataset.held;
}

/** What was held is saved as a revision; what was typed since is not. */
export function saved() {
  taken = held;
  release();
  keptAt = null;
  trouble = null;
  refused = false;
  forgetHere();
  unsavedText = version !== taken;
  if (!unsavedText) return;
  keepHere();
  later(soon);
}

/** What was held is not saved: the buffers have it. */
export function unsaved(status) {
  release();
  version++;
  if (status === undefined) tell('refused', news.dataset.refused);
  else failed(status, true);
  refused = status === undefined;
  later(status === undefined ? soon : again);
}

/** Waits for an autosave that is on its way, so that a save knows which text it is about. */
export async function settled() {
  await sending?.catch(() => null);
}

/** @param read gives everything that stands in the editor */
export function begin(read) {
  typed = read;
  setInterval(tellAge, 1000);
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-discard]');
    if (!button) return;
    const own = button.dataset.discard === $id('id').value;
    if (own) { taken = version; unsavedText = false; }
    discard(button.dataset.discard).then(() => location.assign(own && Number($id('base').value) ? location.href : '/desk/edit'));
  });
  addEventListener('online', keepThere);
  addEventListener('pagehide', leave);
  addEventListener('beforeunload', event => { if (news.classList.contains('kept-lost')) event.preventDefault(); });
  document.addEventListener('copydesk-newer', event => { if (event.detail.own && unsavedText) { version++; later(soon); } });
}
