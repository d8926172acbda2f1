// Discussions and suggestions beside the text: the chosen passage goes to the composers, cards and passages find each other,
// and what is typed stays in this browser until it was taken.
import {owner} from '../http.js';
import {announce} from './announce.js';
import {fieldOf, quoteOf, rangesOf, wholeOf} from './passage.js';

const $id = id => document.getElementById(id);
const sheet = document.querySelector('.review .sheet');
const bar = $id('passage-bar');
const COMPOSERS = ['comment', 'suggest'];
const NEAR = 26;
let chosen = null;
let drafts = new Set();
let read = {held: null, entries: new Map(), ranges: new Map()};
let current = null;
let next = null;
const sheetOf = () => $id('talk-sheet');
const cards = () => [...document.querySelectorAll('.talk-card')];
const kept = name => `copydesk.${owner}.talk-${sheetOf().dataset.article}-${name}`;

// --- choosing a passage ----------------------------------------------------------------------------------------------

function choose() {
  const selection = getSelection();
  const quote = quoteOf(sheet, selection);
  if (!quote) { bar.hidden = true; return; }
  chosen = quote;
  if (!canCompose()) return;
  bar.hidden = false;
  const box = selection.getRangeAt(0).getBoundingClientRect();
  bar.style.insetBlockStart = `${Math.max(0, box.top + scrollY - bar.offsetHeight - 8)}px`;
  bar.style.left = `${Math.max(8, Math.min(document.documentElement.clientWidth - bar.offsetWidth - 8, box.left + scrollX))}px`;
}

const canCompose = () => Boolean($id('comment'));
const composer = kind => document.querySelector(`[data-composer="${kind}"]`);

function compose(kind) {
  const quote = quoteOf(sheet, getSelection()) || (bar.hidden ? null : chosen) || wholeOf(sheet, 'title');
  if (!quote || !canCompose()) return false;
  open(kind, {...quote, revision: sheetOf().dataset.revision});
  return true;
}

function open(kind, passage) {
  COMPOSERS.forEach(other => { composer(other).hidden = other !== kind; });
  for (const part of ['field', 'exact', 'prefix', 'suffix', 'revision']) $id(`${kind}_${part}`).value = passage[part];
  composer(kind).querySelector('.quoted').textContent = passage.exact;
  bar.hidden = true;
  openSheet(true);
  const words = $id(`${kind}_words`);
  if (kind === 'suggest' && !words.value) words.value = passage.exact;
  words.focus();
  composer(kind).scrollIntoView({block: 'nearest'});
}

function close(kind) {
  composer(kind).hidden = true;
  localStorage.removeItem(kept(kind));
  openSheet(isSheetOpen());
}

// --- what is typed stays ---------------------------------------------------------------------------------------------

function keep(kind) {
  const parts = ['field', 'exact', 'prefix', 'suffix', 'revision', 'words'];
  const draft = Object.fromEntries(parts.map(part => [part, $id(`${kind}_${part}`).value]));
  try {
    localStorage.setItem(kept(kind), JSON.stringify(draft));
    composer(kind).querySelector('.composer-kept').hidden = false;
  } catch (full) {
    composer(kind).querySelector('.composer-kept').hidden = true;
  }
}

function restore() {
  if (!canCompose()) return;
  for (const kind of COMPOSERS) {
    const draft = JSON.parse(localStorage.getItem(kept(kind)) || 'null');
    if (!draft?.words) continue;
    $id(`${kind}_words`).value = draft.words;
    for (const part of ['field', 'exact', 'prefix', 'suffix', 'revision']) $id(`${kind}_${part}`).value = draft[part];
    composer(kind).querySelector('.quoted').textContent = draft.exact;
    composer(kind).querySelector('.composer-kept').hidden = false;
    composer(kind).hidden = false;
  }
}

/** A composer that closed was taken; so was an answer whose field is gone. */
function forget() {
  if (canCompose()) for (const kind of COMPOSERS) if (composer(kind).hidden) localStorage.removeItem(kept(kind));
  const here = new Set([...document.querySelectorAll('[data-draft]')].map(field => field.dataset.draft));
  for (const gone of drafts) if (!here.has(gone)) localStorage.removeItem(kept(gone));
  for (const field of document.querySelectorAll('[data-draft]')) field.value ||= localStorage.getItem(kept(field.dataset.draft)) || '';
  drafts = here;
}

// --- cards and their passages ------------------------------------------------------------------------------------------

/**
 * What stands beside the text, also where no card is drawn, and the ranges of what stands in it. Of hundreds one card alone
 * comes anew: it says itself how it stands. Says whether anything is otherwise.
 */
function look() {
  const held = $id('talk-places').dataset.places ?? ''; // an attribute without words is left out
  const fresh = held !== read.held;
  if (fresh) {
    const entries = new Map(held.split('\n').filter(Boolean).map(line => {
      const [card, kind, stands, field, near, exact] = line.split('\t');
      return [card, {card, kind, open: stands !== 'done', blocks: stands === 'blocks', field, near: Number(near), exact}];
    }));
    read = {held, entries, ranges: sheet ? places([...entries.values()]) : new Map()};
  }
  return cards().map(stand).some(Boolean) || fresh;
}

/** Whether a card stands otherwise than it did. */
function stand(card) {
  const entry = read.entries.get(card.dataset.card);
  if (!entry) return false;
  const open = card.dataset.open === 'true';
  const blocks = card.classList.contains('blocks-true');
  if (open === entry.open && blocks === entry.blocks) return false;
  Object.assign(entry, {open, blocks, kind: entry.kind === 'thread' ? 'thread' : open ? 'suggestion' : 'decided'});
  return true;
}

/** The ranges of all entries whose words stand in the text, field by field. */
function places(entries) {
  const found = new Map();
  for (const field of ['title', 'standfirst', 'body']) {
    const root = fieldOf(sheet, field);
    const here = entries.filter(entry => entry.field === field);
    if (!root || !here.length) continue;
    const ranges = rangesOf(root, here);
    here.forEach((entry, at) => { if (ranges[at]) found.set(entry, ranges[at]); });
  }
  return found;
}

function paint(found) {
  if (!CSS.highlights) return;
  const kinds = {thread: [], suggestion: []};
  for (const [entry, range] of found) if (entry.open) kinds[entry.kind]?.push(range);
  for (const [kind, ranges] of Object.entries(kinds)) CSS.highlights.set(`talk-${kind}`, new Highlight(...ranges));
}

function markers(found) {
  sheet.querySelector('.markers')?.remove();
  if (!found.size) return;
  const edge = document.createElement('div');
  edge.className = 'markers';
  const top = sheet.getBoundingClientRect().top;
  const lines = [];
  const placed = [...found].map(([entry, range]) => ({entry, at: range.getBoundingClientRect().top - top})).sort((one, other) => one.at - other.at);
  for (const {entry, at} of placed) {
    const line = lines.at(-1);
    if (line && at - line.at < NEAR) line.entries.push(entry); else lines.push({at, entries: [entry]});
  }
  for (const {at, entries: here} of lines) edge.append(marker(at, here));
  sheet.append(edge);
}

function marker(at, here) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'marker';
  button.classList.toggle('marker-blocks', here.some(entry => entry.blocks));
  button.classList.toggle('marker-suggests', here.every(entry => entry.kind === 'suggestion'));
  button.style.insetBlockStart = `${at}px`;
  button.textContent = here.length;
  button.setAttribute('aria-label', sheetOf().dataset.marker.replace('{0}', here.length));
  button.addEventListener('click', () => goTo(here[0].card));
  return button;
}

/** Goes to a card; the server draws those around it first when they are not there. */
function goTo(key) {
  const card = document.querySelector(`.talk-card[data-card="${key}"]`);
  if (card) { go(card); return; }
  $id('talk_wanted').value = key;
  next = () => document.querySelector(`.talk-card[data-card="${key}"]`);
  window.copydeskTalkGo();
}

/** The card at which the person is: it stays the one when it is drawn anew. */
function be(card) {
  current = card.dataset.card;
  cards().forEach(other => other.classList.toggle('here', other === card));
}

function go(card) {
  openSheet(true);
  be(card);
  card.focus({preventScroll: true});
  card.scrollIntoView({block: 'nearest'});
  if (!sheet) return;
  const range = read.ranges.get(read.entries.get(card.dataset.card));
  if (CSS.highlights) { if (range) CSS.highlights.set('talk-here', new Highlight(range)); else CSS.highlights.delete('talk-here'); }
  range?.startContainer.parentElement.scrollIntoView({block: 'nearest'});
}

/** Whether one stops there on the way: who goes through what is open passes over what was just settled. */
const stops = card => card.dataset.open === 'true' || $id('sift_OPEN')?.getAttribute('aria-pressed') !== 'true';

/** The next card on the way, of those that are drawn, after the one where the person is. */
function following(by) {
  const all = by < 0 ? cards().reverse() : cards();
  const now = all.findIndex(card => card.contains(document.activeElement) || card.dataset.card === current);
  return all.slice(now + 1).find(stops) || null;
}

function step(by) {
  if (!cards().length) return false;
  const card = following(by);
  const more = $id(by < 0 ? 'draw_earlier' : 'draw_later');
  if (card) go(card);
  else if (more) {
    next = () => (by < 0 ? cards().reverse() : cards()).find(stops);
    more.click();
  }
  return true;
}

function resolve() {
  const button = document.activeElement.closest('.talk-card')?.querySelector('[data-resolves]');
  button?.click();
  return Boolean(button);
}

// --- on a telephone ----------------------------------------------------------------------------------------------------

const opener = () => document.querySelector('.talk-opener');
const isSheetOpen = () => sheetOf().classList.contains('talk-open');

function openSheet(opens) {
  sheetOf().classList.toggle('talk-open', opens);
  opener().setAttribute('aria-expanded', opens);
}

/** A guest's link, which is on the page once. */
async function copy(button) {
  const field = $id(button.dataset.copies);
  field.select();
  await navigator.clipboard?.writeText(field.value).catch(() => null);
  announce(button.textContent = button.dataset.copied);
}

// --- all the time ------------------------------------------------------------------------------------------------------

let wasOpen = false;

function draw() {
  if (wasOpen) openSheet(true);
  forget();
  if (look() && sheet) {
    paint(read.ranges);
    markers(read.ranges);
  }
  const card = next?.();
  next = null;
  if (card) go(card);
  else stay();
}

/** Whoever did something at a card is at it still, when it was drawn anew. */
function stay() {
  const card = cards().find(one => one.dataset.card === current);
  if (!card) return;
  be(card);
  if (document.activeElement === document.body) (card.querySelector('[data-draft]') || card).focus({preventScroll: true});
}

const keys = {c: () => compose('comment'), s: () => compose('suggest'), n: () => step(1), p: () => step(-1), e: resolve};

function listen() {
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && isSheetOpen() && !event.target.closest('textarea, input')) { openSheet(false); opener().focus(); return; }
    if (event.ctrlKey && event.key === 'Enter') { event.target.closest('.composer, .talk-card')?.querySelector('.button-tinted')?.click(); return; }
    if (document.documentElement.classList.contains('keys-off') || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input, textarea, select, [contenteditable="true"], [role="combobox"]')) return;
    if ([...document.querySelectorAll('dialog[open], .ui-dialog')].some(dialog => dialog.checkVisibility())) return;
    if (!keys[event.key.toLowerCase()]?.()) return;
    event.preventDefault();
    event.stopPropagation();
  }, true);
  document.addEventListener('mouseup', () => setTimeout(choose));
  document.addEventListener('keyup', event => { if (event.shiftKey) choose(); });
  document.addEventListener('selectionchange', () => { if (getSelection().isCollapsed) bar.hidden = true; });
  bar.addEventListener('mousedown', event => event.preventDefault());
  document.addEventListener('click', event => {
    const composes = event.target.closest('[data-compose]');
    const leaves = event.target.closest('[data-leaves]');
    const copies = event.target.closest('[data-copies]');
    if (copies) copy(copies);
    if (composes) compose(composes.dataset.compose);
    if (leaves) close(leaves.dataset.leaves);
    if (event.target.closest('.talk-opener')) openSheet(!isSheetOpen());
    if (event.target.closest('.talk-closer')) { openSheet(false); opener().focus(); }
  });
  document.addEventListener('input', event => {
    const {words, draft} = event.target.dataset;
    if (words) keep(words);
    if (draft) localStorage.setItem(kept(draft), event.target.value);
  });
  let resizing = 0;
  addEventListener('resize', () => {
    cancelAnimationFrame(resizing);
    resizing = requestAnimationFrame(() => sheet && markers(read.ranges));
  });
  document.addEventListener('focusin', event => {
    const card = event.target.closest('.talk-card[data-card]');
    if (card) be(card);
  });
  const $ = window.jQuery;
  if (!$) return;
  $(document).on('pfAjaxSend', () => { wasOpen = isSheetOpen(); });
  $(document).on('pfAjaxComplete', () => setTimeout(draw));
}

restore();
listen();
draw();
document.fonts?.ready.then(() => sheet && markers(read.ranges));
