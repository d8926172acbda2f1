// Who else has this article open, and whether somebody saved a newer revision meanwhile.
import {call} from './http.js';

const around = document.getElementById('around');
const hues = 16;

function hue(name) {
  let code = 0;
  for (let i = 0; i < name.length; i++) code = (Math.imul(31, code) + name.charCodeAt(i)) | 0;
  return ((code % hues) + hues) % hues;
}

function letters(name) {
  const parts = name.trim().split(/\s+/);
  return (parts[0][0] + (parts.length > 1 ? parts.at(-1)[0] : '')).toUpperCase();
}

function chip(person) {
  const chip = document.createElement('span');
  chip.className = `initials hue-${hue(person.name)}`;
  chip.dataset.letters = letters(person.name);
  chip.title = person.place ? `${person.name}: ${person.place}` : person.name;
  chip.setAttribute('aria-hidden', 'true');
  return chip;
}

/** Who is here, in a sentence: other people by their names, and whether one is here oneself in another window. */
function sentence(names, own) {
  if (!names.length) return around.dataset.own;
  const many = ['One', 'Two'][names.length - 1] || 'More';
  const words = around.dataset[own ? `own${many}` : many.toLowerCase()];
  return words.replace('{0}', names[0]).replace('{1}', many === 'More' ? names.length - 1 : names[1]);
}

function show(people) {
  const own = document.getElementById('editor')?.dataset.user || around.dataset.user;
  const others = [...new Map(people.map(person => [person.username, person])).values()];
  const key = others.map(person => person.username).join();
  if (around.dataset.shown === key) return;
  around.dataset.shown = key;
  around.replaceChildren(...others.slice(0, 3).map(chip));
  around.title = '';
  if (!others.length) return;
  const words = document.createElement('span');
  words.className = 'around-words';
  const names = others.filter(person => person.username !== own).map(person => person.name.split(' ')[0]);
  words.textContent = around.title = sentence(names, names.length < others.length);
  around.append(words);
}

function revisionShown() {
  return Number(document.getElementById('base')?.value || around.dataset.revision);
}

/** While a revision is being saved, what is newer may be one's own. */
function isSaving() {
  return Boolean(document.getElementById('kept')?.dataset.held);
}

function tellNewer(head) {
  if (head.number <= revisionShown() || around.dataset.told === String(head.number) || isSaving()) return;
  around.dataset.told = head.number;
  document.querySelector('.news-newer')?.remove();
  const template = document.getElementById('newer');
  const news = template.content.cloneNode(true);
  const words = head.own ? template.dataset.own : template.dataset.words;
  news.querySelector('p').textContent = words.replace('{0}', head.authorName).replace('{1}', head.number);
  const link = news.querySelector('a');
  link.href = link.getAttribute('href').replace(/id=\d+/, `id=${around.dataset.article}`).replace(/from=\d+/, `from=${revisionShown()}`);
  link.hidden = !revisionShown();
  document.getElementById('content').prepend(news);
  document.dispatchEvent(new CustomEvent('copydesk-newer', {detail: head}));
}

function tellMoved(state) {
  if (state === around.dataset.state || around.dataset.moved === state || isSaving()) return;
  around.dataset.moved = state;
  document.querySelector('.news-moved')?.remove();
  const news = document.getElementById('moved').content.cloneNode(true);
  news.querySelectorAll('[data-state]').forEach(words => { words.hidden = words.dataset.state !== state; });
  document.getElementById('content').prepend(news);
}

/** Until somebody is signed in again. */
function tellSignedOut(out) {
  const own = document.getElementById('signed-out');
  if (own) own.hidden = !out;
  if (!out) document.querySelectorAll('.news-out:not(#signed-out)').forEach(news => news.remove());
  if (!out || document.querySelector('.news-out')) return;
  const news = document.getElementById('out').content.cloneNode(true);
  news.querySelector('a').href = location.href;
  document.getElementById('content').prepend(news);
}

function forgetOld() {
  if (Number(around.dataset.told) <= revisionShown()) document.querySelector('.news-newer')?.remove();
}

function place() {
  const at = getSelection().anchorNode;
  const block = at && (at.nodeType === 1 ? at : at.parentElement)?.closest('.ql-editor > *');
  return block ? block.textContent.slice(0, 60) : '';
}

function begin() {
  const windowName = crypto.randomUUID ? crypto.randomUUID() : String(Math.random()).slice(2);
  const address = `/api/v1/articles/${around.dataset.article}/presence/${windowName}`;
  const headers = {'Content-Type': 'application/json'};
  const speak = async () => {
    const answer = await call(address, {method: 'PUT', headers, body: JSON.stringify({place: place()})}).catch(() => null);
    if (answer?.status === 401) tellSignedOut(true);
    if (!answer?.ok) return;
    tellSignedOut(false);
    const heard = await answer.json();
    tellMoved(heard.state);
    show(heard.people);
    if (heard.people.some(person => person.username === around.dataset.user)) around.dataset.sharing = 'true';
    tellNewer(heard.head);
  };
  speak();
  document.addEventListener('copydesk-saved', forgetOld);
  const look = () => { if (document.visibilityState === 'visible') speak(); };
  setInterval(look, 6000);
  document.addEventListener('visibilitychange', look);
  addEventListener('pagehide', () => call(address, {method: 'DELETE', headers, keepalive: true}).catch(() => null));
}

/** A text that is no article yet has a number once its first letter is kept. */
if (around && Number(around.dataset.article)) begin();
else if (around) document.addEventListener('copydesk-begun', event => { around.dataset.article = event.detail; begin(); }, {once: true});
