// Keeps what is typed in suggest mode: in this browser at once, on the server as soon as there is a pause, which answers with
// what it changes.
import {call} from '../http.js';

const $id = id => document.getElementById(id);
const form = $id('editor');
const news = $id('kept');
const address = `/api/v1/articles/${form.dataset.article}/suggested-text`;
const storedAt = `copydesk.suggested.${form.dataset.user}.${form.dataset.article}`;
const pause = 700;
const again = 8000;
const longestFarewell = 60000;
let page;
let version = 0;
let taken = 0;
let timer = null;
let sending = null;
let made = false;

/** Whether some of what is typed are suggestions already. */
export const hasMade = () => made;

export function tell(kind, words) {
  news.className = `kept kept-${kind}`;
  $id('kept-words').textContent = words;
}

export function keepHere() {
  const copy = {time: Date.now(), base: $id('base').value, text: page.typed(), whys: page.whys()};
  try {
    localStorage.setItem(storedAt, JSON.stringify(copy));
    return true;
  } catch (full) {
    return false;
  }
}

export function forget() {
  version = taken = 0;
  clearTimeout(timer);
  localStorage.removeItem(storedAt);
}

function later(wait) {
  clearTimeout(timer);
  timer = setTimeout(keepThere, wait);
}

async function put(text, options = {}) {
  const headers = {'Content-Type': 'application/json', 'If-Match': `"${$id('base').value}"`};
  const answer = await call(address, {method: 'PUT', headers, credentials: 'same-origin', redirect: 'error', ...options, body: JSON.stringify(text)});
  if (!answer.ok) throw Object.assign(new Error('not kept'), {status: answer.status});
  return answer.json();
}

async function keepThere() {
  if (sending) return;
  const sent = version;
  let answer = null;
  try {
    sending = put(page.typed());
    answer = await sending;
    taken = sent;
    tell('server', news.dataset.kept.replace('{0}', news.dataset.now));
  } catch (failure) {
    const words = keepHere() ? news.dataset.browser : news.dataset.lost;
    if ($id('kept-words').textContent !== words) page.announce(words);
    tell('browser', words);
    later(again);
  } finally {
    sending = null;
  }
  if (!answer) return;
  made ||= answer.changes.some(change => change.suggestion);
  if (version === sent) page.told(answer); else later(pause);
}

export function changed() {
  version++;
  keepHere();
  later(pause);
}

/** The text without one of its changes, as the server makes it; nothing when it cannot be reached. */
export async function without(key) {
  await settled();
  try {
    const answer = await put({...page.typed(), without: key});
    version++;
    taken = version;
    page.put(answer);
    keepHere();
    return answer;
  } catch (failure) {
    tell('browser', news.dataset.browser);
    return null;
  }
}

/** Waits until the server has everything that is typed. */
export async function settled() {
  await sending?.catch(() => null);
  if (version === taken) return;
  clearTimeout(timer);
  await keepThere();
}

function leave() {
  if (version === taken) return;
  const text = page.typed();
  if (JSON.stringify(text).length < longestFarewell) put(text, {keepalive: true}).catch(() => null);
}

/** What only this browser has, because the page went before the server had it. */
function restore() {
  const copy = JSON.parse(localStorage.getItem(storedAt) || 'null');
  if (!copy) return;
  page.restoreWhys(copy.whys || []);
  const now = page.typed();
  const same = ['title', 'standfirst', 'body'].every(part => copy.text[part] === now[part]);
  if (same || copy.time < Number(form.dataset.kept) || copy.base !== $id('base').value) return;
  page.put(copy.text);
  tell('browser', news.dataset.restored);
  page.announce(news.dataset.restored);
  version++;
}

async function look() {
  const answer = await call(address);
  if (!answer.ok || version !== taken) return;
  const copy = await answer.json();
  made = copy.changes.some(change => change.suggestion);
  page.told(copy);
}

/** @param {object} given what is on the page: the typed text, and what becomes of the server's answers */
export function begin(given) {
  page = given;
  restore();
  if (version !== taken) later(0); else look();
  addEventListener('online', () => version !== taken && later(0));
  addEventListener('pagehide', leave);
}
