// What every page of the desk does by itself: remembers how the person likes it, opens dialogs and menus, listens to keys.
import {owner} from './http.js';
import {announce} from './ui/announce.js';
import {keepInHand} from './ui/in-hand.js';
import {keepTyped} from './ui/typed.js';
import {tellUnanswered} from './ui/unanswered.js';

const year = 31536000;

function prefer(what, value) {
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `copydesk-${what}=${value}; path=/; max-age=${year}; samesite=lax${secure}`;
}

function choices() {
  for (const choice of document.querySelectorAll('[data-choice]')) {
    const mark = () => choice.querySelectorAll('button').forEach(
      button => button.setAttribute('aria-pressed', button.value === choice.dataset.chosen));
    mark();
    choice.addEventListener('click', event => {
      const button = event.target.closest('button');
      if (!button) return;
      choice.dataset.chosen = button.value;
      prefer(choice.dataset.choice, button.value);
      mark();
      if (choice.dataset.choice === 'theme') document.documentElement.dataset.theme = button.value;
      else location.reload();
    });
  }
}

function isOutside(event, part) {
  const box = part.getBoundingClientRect();
  return event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom;
}

function dialogs() {
  let outside = false;
  document.addEventListener('pointerdown', event => { outside = event.target.matches('dialog') && isOutside(event, event.target); });
  document.addEventListener('click', event => {
    const opener = event.target.closest('[data-opens]');
    const closer = event.target.closest('[data-closes]');
    if (opener) {
      opener.closest('details')?.removeAttribute('open');
      document.getElementById(opener.dataset.opens).showModal();
    }
    if (closer) document.getElementById(closer.dataset.closes).close();
    if (outside && event.target.matches('dialog') && isOutside(event, event.target)) event.target.close();
    for (const menu of document.querySelectorAll('details.menu[open]'))
      if (!menu.contains(event.target)) menu.removeAttribute('open');
  });
  document.addEventListener('keydown', event => {
    const menu = event.key === 'Escape' && document.querySelector('details.menu[open]');
    if (!menu) return;
    menu.removeAttribute('open');
    menu.querySelector('summary').focus();
  });
  document.querySelector('dialog[data-open="true"]')?.showModal();
}

/** A form goes out once, and not by the second click of a pair, which may meet what the next page has in the same place. */
function once() {
  document.addEventListener('click', event => {
    if (event.detail < 2 || !event.target.closest('form button:not([type="button"])')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.id === 'editor') return;
    if (form.dataset.sent) event.preventDefault();
    else if (!event.defaultPrevented) form.dataset.sent = 'true';
  });
  addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));
}

/** A page that answered a form is asked for by its address when one comes back to it; nothing is sent twice. */
function found() {
  history.replaceState(history.state, '', location.href);
}

/** Says in the address where in a list one is, so that the way back leads there. */
function address(now) {
  if (!now) return;
  history.replaceState(history.state, '', now);
  back();
}

/** Of a list of options a heading is no option, and of a menu the list that holds its items is none of them. */
function roles() {
  document.querySelectorAll('.ui-autocomplete-group').forEach(heading => heading.setAttribute('role', 'presentation'));
  document.querySelectorAll('.ui-menu-list, .ui-menu-list > li').forEach(part => part.setAttribute('role', 'none'));
}

/** What a component was answered is read out. */
function answers() {
  const $ = window.jQuery;
  if (!$) return;
  roles();
  $(document).on('pfAjaxComplete', (event, xhr, sent, args) => {
    address(args?.address);
    const said = [...document.querySelectorAll('#notices .notice')].map(notice => notice.textContent).join(' ');
    if (said) announce(said);
    roles();
  });
}

/** Opens the field for searching, which on a telephone stands below the header. */
function openSearch(open) {
  document.querySelector('.search').classList.toggle('search-open', open);
  document.querySelector('.search-opener').setAttribute('aria-expanded', open);
}

function opensSearch() {
  const form = document.querySelector('form.search');
  const field = form?.querySelector('[role="combobox"]');
  const panel = () => document.getElementById(field.getAttribute('aria-controls'));
  field?.addEventListener('keydown', event => {
    const offered = panel()?.checkVisibility() && panel().querySelector('.ui-state-highlight');
    if (event.key !== 'Enter' || event.isComposing || offered) return;
    event.preventDefault();
    event.stopImmediatePropagation(); // the component waits for its offers
    location.assign(form.dataset.list + encodeURIComponent(field.value));
  }, {capture: true});
  document.querySelector('.search-opener')?.addEventListener('click', event => {
    const open = event.currentTarget.getAttribute('aria-expanded') !== 'true';
    if (open) search(); else openSearch(false);
  });
}

/** What is typed into a dialog stays in this browser until it was taken. */
function keepNotes() {
  for (const field of document.querySelectorAll('[data-keep]')) {
    const key = `copydesk.${owner}.${field.dataset.keep}`;
    if (!field.value) field.value = localStorage.getItem(key) || '';
    field.addEventListener('input', () => localStorage.setItem(key, field.value));
  }
  const done = document.querySelector('.notice-done') && new URLSearchParams(location.search).get('id');
  if (!done) return;
  for (const key of Object.keys(localStorage)) if (key.startsWith(`copydesk.${owner}.note-${done}-`)) localStorage.removeItem(key);
  document.querySelectorAll('[data-keep]').forEach(field => { field.value = field.defaultValue; });
}

function step(by) {
  const stops = [...document.querySelectorAll('.row-title, [data-stop], .ui-paginator-next:not(.ui-state-disabled)')].filter(stop => stop.offsetParent);
  if (!stops.length) return false;
  const now = stops.indexOf(document.activeElement);
  const next = stops[Math.min(stops.length - 1, Math.max(0, now < 0 && by < 0 ? 0 : now + by))];
  next.focus();
  next.scrollIntoView({block: 'nearest'});
  return true;
}

function press(selector) {
  const target = [...document.querySelectorAll(selector)].find(found => found.offsetParent);
  target?.click();
  return Boolean(target);
}

function search() {
  const field = document.querySelector('.search input[type="text"], .search input:not([type])');
  if (!field) return false;
  openSearch(true);
  field.select();
  field.focus();
  return true;
}

/** A box is ticked with the space bar; Enter would press the first button of its form, which is about something else. */
function boxes() {
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target.matches('input[type="checkbox"]')) event.preventDefault();
  });
}

const changes = new EventTarget();

const keys = {
  '/': search,
  '?': () => { document.getElementById('keys').showModal(); return true; },
  j: () => press('a[data-next]') || changes.dispatchEvent(new CustomEvent('step', {detail: 1, cancelable: true})) && step(1),
  k: () => changes.dispatchEvent(new CustomEvent('step', {detail: -1, cancelable: true})) && step(-1),
  n: () => press('a[data-key="n"]'),
  e: () => press('a[data-key="e"]'),
  a: () => press('button[data-key="A"]'),
  r: () => press('button[data-key="R"]'),
};

/** Whether a dialog is open. */
function isAsking() {
  return [...document.querySelectorAll('dialog[open], .ui-dialog')].some(dialog => dialog.checkVisibility());
}

function shortcuts() {
  const box = document.getElementById('keys-on');
  box.checked = localStorage.getItem('copydesk.keys') !== 'off';
  box.addEventListener('change', () => localStorage.setItem('copydesk.keys', box.checked ? 'on' : 'off'));
  document.documentElement.classList.toggle('keys-off', !box.checked);
  document.addEventListener('keydown', event => {
    if (!box.checked || event.ctrlKey || event.metaKey || event.altKey || isAsking()) return;
    if (event.target.closest('input, textarea, select, [contenteditable="true"]')) return;
    const act = keys[event.key.toLowerCase()];
    if (act && act()) event.preventDefault();
  });
}

/** Next and previous among the marked changes of a comparison. */
function walkChanges() {
  const counter = document.querySelector('[data-changes]');
  if (!counter) return;
  const count = Number(counter.dataset.changes);
  let at = 0;
  const go = by => {
    at = Math.min(count, Math.max(1, at + by));
    document.querySelectorAll('.here').forEach(mark => mark.classList.remove('here'));
    document.querySelectorAll(`[data-change="${at}"]`).forEach(mark => mark.classList.add('here'));
    document.getElementById(`change-${at}`)?.scrollIntoView({block: 'center'});
    counter.textContent = counter.dataset.pattern.replace('{0}', at).replace('{1}', count);
  };
  changes.addEventListener('step', event => { event.preventDefault(); go(event.detail); });
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-step]');
    if (button) go(Number(button.dataset.step));
  });
}

/** What scrolls sideways can be reached and scrolled with keys. */
function scrollers() {
  for (const part of document.querySelectorAll('.prose table, .prose pre')) if (part.scrollWidth > part.clientWidth) part.tabIndex = 0;
  for (const chosen of document.querySelectorAll('.segments [aria-current], .places [aria-current], .tabs [aria-current]')) chosen.parentElement.scrollLeft = chosen.offsetLeft - chosen.parentElement.offsetLeft - 48;
}

const BACK = 'copydesk.back';

/** An article leads back to the list one came from, narrowed and turned as it was. */
function back() {
  const place = document.querySelector('.places [aria-current="page"]');
  if (place && document.querySelector('.rows, .articles, .lanes, .calendar'))
    sessionStorage.setItem(BACK, JSON.stringify({href: location.pathname + location.search, name: place.textContent}));
  const link = document.querySelector('a[data-back]');
  const list = link && JSON.parse(sessionStorage.getItem(BACK) || 'null');
  if (!list) return;
  link.href = list.href;
  link.querySelector('span').textContent = list.name;
}

prefer('zone', Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll('/', '~'));
choices();
dialogs();
once();
answers();
tellUnanswered();
found();
keepNotes();
keepTyped();
keepInHand();
opensSearch();
shortcuts();
boxes();
walkChanges();
scrollers();
back();
