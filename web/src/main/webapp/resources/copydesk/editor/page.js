// The editor: what is typed, what is still missing, and saving it as a revision.
import {announce} from '../ui/announce.js';
import {complain, lead, settle, wrong} from '../ui/notices.js';
import {read, surface} from './body.js';
import * as byHand from './by-hand.js';
import * as credits from './credits.js';
import * as keeping from './keeping.js';
import * as language from './language.js';
import * as otherCopy from './other-copy.js';
import * as subjects from './subjects.js';
import {toolbar} from './toolbar.js';

const $id = id => document.getElementById(id);
const form = $id('editor');
const news = $id('kept');
let quill;
let total = 0;

function typed() {
  return {
    article: Number($id('id').value), base: Number($id('base').value),
    title: $id('title').value, standfirst: $id('standfirst').value, body: read(quill), subjects: subjects.all(),
    language: language.chosen(), byline: credits.all(),
  };
}

/** What components do not hold by themselves goes into the form: the text, the credits, and what was decided. */
function fill() {
  $id('text_input').value = read(quill);
  $id('typed_credits').value = JSON.stringify(credits.all());
  const decided = [...form.querySelectorAll('[name^="choice-"]:checked')].map(choice => {
    const passage = choice.name.slice('choice-'.length);
    return [passage, {choice: choice.value, text: form.querySelector(`[name="own-${passage}"]`)?.value || ''}];
  });
  $id('decisions').value = JSON.stringify(Object.fromEntries(decided));
}

function changed() {
  keeping.changed();
  check();
}

// --- saving ------------------------------------------------------------------------------------------------------

async function hand(command) {
  if (keeping.isHeld()) return;
  keeping.hold();
  await keeping.settled();
  settle();
  fill();
  command();
}

/** Nothing was saved: says why in the bar and leads there. */
function unsaved() {
  keeping.unsaved();
  if (!wrong()) complain(news.dataset.refused);
  lead();
}

/** What the page says was done; the text would move below a notice, so the bar tells it. */
function done() {
  return document.querySelector('#notices .notice-done')?.textContent.trim();
}

function told(words) {
  keeping.tell('saved', words);
  $id('kept-revision').textContent = '';
  announce(words);
}

/** Whether the answer leads to another page, which a save does only once it is done. */
function leads(xhr) {
  if (!xhr?.responseText?.includes('<redirect')) return false;
  keeping.saved();
  return true;
}

function saved(xhr, args) {
  if (leads(xhr)) return;
  if (!args?.revision) { unsaved(); return; }
  keeping.saved();
  told(done() || news.dataset.saved.replace('{0}', args.revision));
  history.replaceState(null, '', `/desk/edit?id=${args.article}`);
  begun(args.article);
  document.querySelector('.news-kept')?.remove();
  document.dispatchEvent(new CustomEvent('copydesk-saved'));
}

function submitted(xhr, args) {
  if (leads(xhr)) return;
  if (!args?.revision) { unsaved(); return; }
  keeping.saved();
  history.replaceState(null, '', `/desk/edit?id=${args.article}`);
  told(news.dataset.saved.replace('{0}', args.revision));
  begun(args.article);
}

/** What follows the answers to the commands of the form, by their ids. */
const answered = {doSave: saved, doSubmit: submitted, doPreview: () => PF('preview').show(), doCredits: (xhr, args) => credits.offer(args.credits), doCompare: otherCopy.offer};

function answers() {
  const page = window.jQuery(document);
  page.on('pfAjaxError', (event, xhr, sent) => {
    if (!['doSave', 'doSubmit'].includes(sent.source)) return;
    event.preventDefault();
    keeping.unsaved(xhr?.status || 0);
  });
  page.on('pfAjaxComplete', (event, xhr, sent, args) => { if (xhr.status === 200) answered[sent.source]?.(xhr, args); });
}

/** What only an article has that is begun. */
function begun(article) {
  document.dispatchEvent(new CustomEvent('copydesk-begun', {detail: article}));
  for (const link of document.querySelectorAll('[data-begun]')) {
    link.href = link.dataset.begun + article;
    link.hidden = false;
  }
}

function overrule(button) {
  form.querySelectorAll('[name^="choice-"]').forEach(choice => { choice.checked = false; });
  $id('base').value = button.dataset.head;
  hand(window.copydeskSave);
}

function buttons() {
  $id('save').addEventListener('click', () => hand(window.copydeskSave));
  $id('submit')?.addEventListener('click', () => hand(window.copydeskSubmit));
  $id('preview-button').addEventListener('click', () => { fill(); window.copydeskPreview(); });
  document.addEventListener('click', event => {
    const opener = event.target.closest('[data-shows]');
    if (opener) PF(opener.dataset.shows).show();
    const button = event.target.closest('#decide, #overrule, [data-merge]');
    if (button?.id === 'overrule') overrule(button);
    else if (button) hand(window.copydeskSave);
  });
  document.addEventListener('keydown', event => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    hand(window.copydeskSave);
  });
}

// --- what is missing, and how long it is -------------------------------------------------------------------------

function check() {
  const text = quill.root.innerText;
  const met = {title: $id('title').value.trim(), body: text.trim(), subject: subjects.all().length};
  for (const item of document.querySelectorAll('[data-check]')) item.classList.toggle('met', Boolean(met[item.dataset.check]));
  total = words(text);
  count();
}

function words(text) {
  return [...new Intl.Segmenter(language.chosen() || undefined, {granularity: 'word'}).segment(text)].filter(part => part.isWordLike).length;
}

/** How long the text is, or what of it is selected. */
function count() {
  const {words: all, chosen, read: time} = $id('count').dataset;
  const said = number => number.toLocaleString(document.documentElement.lang);
  const selection = document.getSelection();
  const part = selection.rangeCount && quill.root.contains(selection.anchorNode) ? words(selection.toString()) : 0;
  $id('count').textContent = part ? chosen.replace('{0}', said(part)).replace('{1}', said(total))
    : `${all.replace('{0}', said(total))} · ${time.replace('{0}', Math.max(1, Math.round(total / 220)))}`;
}

// --- the fields --------------------------------------------------------------------------------------------------

function grow(field) {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}

function fields() {
  form.addEventListener('input', event => { if (!event.target.closest('.ql-editor')) { grow(event.target); changed(); } });
  form.addEventListener('submit', event => event.preventDefault());
  for (const id of ['title', 'standfirst']) {
    grow($id(id));
    $id(id).addEventListener('keydown', event => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      if (id === 'title') $id('standfirst').focus(); else quill.focus();
    });
  }
}

/** What somebody typed while the scripts were on their way. */
function early() {
  return ['title', 'standfirst'].some(id => $id(id).value !== $id(id).defaultValue);
}

function begin() {
  quill = surface($id('body-text'), $id('text_input').value, changed, () => complain($id('body-text').dataset.picture));
  quill.root.lang = language.chosen();
  keeping.begin(typed);
  subjects.begin(changed);
  credits.begin(changed);
  language.begin(() => { quill.root.lang = language.chosen(); changed(); });
  toolbar(form, quill);
  fields();
  document.addEventListener('selectionchange', count);
  buttons();
  answers();
  otherCopy.begin(fill);
  if (early()) changed(); else check();
  if (done()) setTimeout(told, 300, done()); // a live region that is filled while the page loads is not read out
  otherCopy.look();
  byHand.begin(quill);
  if (wrong()) lead();
  else if (document.activeElement === document.body) $id('title').focus();
  document.documentElement.dataset.editor = 'ready';
}

window.jQuery(begin); // the component with the text is there once the page is
