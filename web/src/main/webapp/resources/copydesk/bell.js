// How much is new in the inbox, told by the server as soon as it changes; asked for now and then where no line holds.
import {call} from './http.js';

const link = document.querySelector('.inbox');
const longest = 60000;
const alive = 25000;
let pause = 1000;
let silence;

function count() {
  return Number(link.dataset.count);
}

function sentence(number) {
  if (number === 0) return link.dataset.none;
  return number === 1 ? link.dataset.one : link.dataset.some.replace('{0}', number);
}

/** Shows the number without moving anything, and says it to those who listen when there is more than before. */
function show(number) {
  const before = count();
  if (number === before) return;
  link.dataset.count = number;
  link.title = sentence(number);
  link.setAttribute('aria-label', sentence(number));
  const badge = link.querySelector('.inbox-count') || link.appendChild(Object.assign(document.createElement('b'), {className: 'inbox-count'}));
  badge.setAttribute('aria-hidden', 'true');
  badge.hidden = number === 0;
  badge.textContent = number > 99 ? '99+' : number;
  if (number <= before) return;
  document.getElementById('announcer').textContent = sentence(number);
  document.dispatchEvent(new CustomEvent('copydesk-arrived'));
}

async function ask() {
  const answer = await call('/api/v1/notifications?unread=true&limit=100');
  if (answer.ok) show((await answer.json()).items.length);
}

function again() {
  silence ??= setInterval(() => ask().catch(() => {}), longest / 2);
  setTimeout(listen, pause);
  pause = Math.min(longest, pause * 2);
}

function listen() {
  const line = new WebSocket(`${location.protocol.replace('http', 'ws')}//${location.host}/desk/bell`);
  const sign = setInterval(() => { if (line.readyState === WebSocket.OPEN) line.send('.'); }, alive);
  line.addEventListener('open', () => {
    pause = 1000;
    clearInterval(silence);
    silence = undefined;
  });
  line.addEventListener('message', event => { if (event.data) show(Number(event.data)); });
  line.addEventListener('close', () => {
    clearInterval(sign);
    again();
  });
}

if (link) listen();
