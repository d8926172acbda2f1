// Suggest mode: what is typed changes a copy of the text, the server says which suggestions that makes, and they are shown in
// the copy and beside it.
import {announce} from '../ui/announce.js';
import {complain} from '../ui/notices.js';
import {read, show, surface} from '../editor/body.js';
import {toolbar} from '../editor/toolbar.js';
import * as cards from './cards.js';
import * as keeping from './keeping.js';
import * as marks from './marks.js';

const $id = id => document.getElementById(id);
const form = $id('editor');
const done = $id('suggest-done');
const drop = $id('suggest-drop');
let quill;

const typed = () => ({title: $id('title').value, standfirst: $id('standfirst').value, body: read(quill)});

/** The server has said what the typed text changes. */
function told(answer) {
  $id('base').value = answer.base;
  marks.paint(quill, answer.changes, form.dataset.initials);
  cards.draw(answer.changes);
  const count = answer.changes.length;
  done.disabled = !count && !keeping.hasMade();
  done.querySelector('span').textContent = count > 1 ? done.dataset.many.replace('@', count) : count ? done.dataset.one : done.dataset.none;
  drop.hidden = !answer.kept;
}

/** Puts another text on the screen, as the server made it. */
function put(text) {
  $id('title').value = text.title;
  $id('standfirst').value = text.standfirst;
  show(quill, text.body);
}

async function takeBack(change) {
  const answer = await keeping.without(change.key);
  if (!answer) return;
  put(answer);
  told(answer);
}

async function propose() {
  done.disabled = true;
  await keeping.settled();
  $id('text_input').value = read(quill);
  $id('whys').value = JSON.stringify(cards.whys());
  window.copydeskPropose();
}

/** Decides about what somebody else suggests, once one's own text is kept. */
async function decide(suggestion, command) {
  await keeping.settled();
  $id('decided').value = suggestion;
  command();
}

function answered(event, xhr, sent) {
  if (!['doPropose', 'doDrop'].includes(sent.source) || xhr.status !== 200) return;
  if (xhr.responseText.includes('<redirect')) keeping.forget();
  else done.disabled = false;
}

/** Alt with a number changes what one writes; with arrows it walks through one's changes, with Backspace it takes one back. */
function modes(event) {
  if (!event.altKey || event.ctrlKey || event.metaKey) return;
  if (['ArrowDown', 'ArrowUp', 'Backspace'].includes(event.key)) {
    if (event.key === 'Backspace' ? cards.takeBack() : cards.walk(event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
    return;
  }
  const mode = document.querySelector(`[data-mode="${event.key}"]`);
  if (!mode) return;
  event.preventDefault();
  mode.click();
}

function fields() {
  form.addEventListener('input', event => { if (event.target.matches('#title, #standfirst')) keeping.changed(); });
  form.addEventListener('submit', event => event.preventDefault());
  for (const id of ['title', 'standfirst']) $id(id).addEventListener('keydown', event => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (id === 'title') $id('standfirst').focus(); else quill.focus();
  });
  done.addEventListener('click', propose);
  drop.addEventListener('click', () => window.copydeskDrop());
  form.addEventListener('click', event => {
    const {accepts, rejects} = event.target.closest('[data-accepts], [data-rejects]')?.dataset || {};
    if (accepts) decide(accepts, window.copydeskAccept);
    if (rejects) decide(rejects, window.copydeskReject);
  });
  document.addEventListener('keydown', modes);
  document.addEventListener('keydown', event => {
    if (event.ctrlKey && event.key === 'Enter' && !done.disabled) propose();
  });
  window.jQuery(document).on('pfAjaxComplete', answered).on('pfAjaxError', () => { done.disabled = false; });
}

/** What was done; the text would move below a notice, so the bar tells it. */
function tell(words) {
  keeping.tell('saved', words);
  announce(words);
}

function begin() {
  quill = surface($id('body-text'), $id('text_input').value, keeping.changed, () => complain($id('body-text').dataset.picture));
  quill.root.lang = form.dataset.language;
  quill.history.options.userOnly = true;
  marks.begin(quill);
  toolbar(form, quill);
  cards.begin({takeBack, go: change => marks.go(quill, change), noted: keeping.keepHere});
  fields();
  keeping.begin({typed, told, put, whys: cards.whys, restoreWhys: cards.restore, announce});
  const said = document.querySelector('#notices .notice-done')?.textContent.trim();
  if (said) setTimeout(tell, 300, said); // a live region that is filled while the page loads is not read out
  document.documentElement.dataset.editor = 'ready';
}

window.jQuery(begin); // the component with the text is there once the page is
