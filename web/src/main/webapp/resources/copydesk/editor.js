// The editor: what is typed, what is still missing, and saving it as a revision.
import {read, surface} from './body.js';
import * as keeping from './keeping.js';
import * as lists from './lists.js';
import {complain, lead, settle, wrong} from './notices.js';

const $id = id => document.getElementById(id);
const form = $id('editor');
const news = $id('kept');
let quill;

function typed() {
  const all = name => [...form.querySelectorAll(`[name="${name}"]`)].map(field => field.value);
  const [names, titles, descriptions] = ['credit-name', 'credit-title', 'credit-description'].map(all);
  return {
    article: Number($id('id').value), base: Number($id('base').value),
    title: $id('title').value, standfirst: $id('standfirst').value, body: read(quill), subjects: all('subject'),
    language: $id('language').value,
    byline: names.map((name, i) => ({name, title: titles[i], description: descriptions[i]})),
  };
}

/** What components do not hold by themselves goes into the form: the text, the lists, and what was decided. */
function fill() {
  const {subjects, byline} = typed();
  $id('text_input').value = read(quill);
  $id('lists').value = JSON.stringify({subjects, byline});
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

// --- a copy that only this browser has ---------------------------------------------------------------------------

let offered = null;

/** Has the server say what the copy has that the editor does not show. */
async function offerBack() {
  offered = await keeping.orphan();
  if (!offered) return;
  fill();
  $id('copy').value = JSON.stringify(offered.text);
  window.copydeskCompare();
  $id('copy').value = '';
}

/** A time in the form that the pages write, in the zone of this browser. */
function exact(time, pattern) {
  const forms = {d: ['day', {day: 'numeric'}], MMMM: ['month', {month: 'long'}], yyyy: ['year', {year: 'numeric'}], HH: ['hour', {hour: '2-digit', hourCycle: 'h23'}],
    mm: ['minute', {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'}], z: ['timeZoneName', {timeZoneName: 'short'}]};
  return pattern.replace(/MMMM|yyyy|HH|mm|d|z/g, part => {
    const [name, form] = forms[part];
    return new Intl.DateTimeFormat(document.documentElement.lang, form).formatToParts(time).find(found => found.type === name).value;
  });
}

function offer() {
  const answer = $id('other-copy-difference');
  if (answer.querySelector('[data-nothing]')) { drop(); return; }
  const text = new DOMParser().parseFromString(offered.text.body, 'text/html').body.textContent;
  $id('other-copy-time').textContent = exact(offered.time, $id('other-copy-time').dataset.pattern);
  $id('other-copy-text').textContent = [offered.text.title, text].filter(Boolean).join('\n\n').slice(0, 1200);
  $id('other-copy-text').hidden = Boolean(answer.querySelector('.difference'));
  if (!$id('other-copy').open) $id('other-copy').showModal();
  $id('other-copy-use').focus();
}

async function use() {
  const kept = await keeping.send(offered.text);
  localStorage.removeItem(offered.key);
  if (kept.article === Number($id('id').value)) location.reload();
  else location.assign(`/desk/edit?id=${kept.article}`);
}

function drop() {
  localStorage.removeItem(offered.key);
  $id('other-copy').close();
  offerBack();
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
  window.copydesk.announce(words);
}

/** Whether the answer leads to another page, which a save does only once it is done. */
function leads(xhr) {
  if (!xhr?.responseText?.includes('<redirect')) return false;
  keeping.saved();
  return true;
}

Object.assign(window.copydesk, {
  saved(xhr, args) {
    if (leads(xhr)) return;
    if (!args?.revision) { unsaved(); return; }
    keeping.saved();
    told(done() || news.dataset.saved.replace('{0}', args.revision));
    history.replaceState(null, '', `/desk/edit?id=${args.article}`);
    begun(args.article);
    document.querySelector('.news-kept')?.remove();
    document.dispatchEvent(new CustomEvent('copydesk-saved'));
  },
  submitted(xhr, args) {
    if (leads(xhr)) return;
    if (!args?.revision) { unsaved(); return; }
    keeping.saved();
    history.replaceState(null, '', `/desk/edit?id=${args.article}`);
    told(news.dataset.saved.replace('{0}', args.revision));
    begun(args.article);
  },
  unsaved(xhr) { keeping.unsaved(xhr?.status || 0); },
  compared: offer,
  saving: keeping.isHeld,
  preview() { $id('preview').showModal(); },
});

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
  $id('other-copy-use').addEventListener('click', () => use().catch(() => keeping.tell('browser', news.dataset.browser)));
  $id('other-copy-drop').addEventListener('click', drop);
  document.addEventListener('click', event => {
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
  const met = {title: $id('title').value.trim(), body: text.trim(), subject: lists.subjectCount()};
  for (const item of document.querySelectorAll('[data-check]')) item.classList.toggle('met', Boolean(met[item.dataset.check]));
  const words = [...new Intl.Segmenter($id('language').value, {granularity: 'word'}).segment(text)].filter(part => part.isWordLike).length;
  const count = $id('count');
  count.textContent = `${count.dataset.words.replace('{0}', words.toLocaleString(document.documentElement.lang))} · ${count.dataset.read.replace('{0}', Math.max(1, Math.round(words / 220)))}`;
}

// --- the fields --------------------------------------------------------------------------------------------------

function toolbar() {
  const bar = $id('body_toolbar');
  const tools = [...bar.querySelectorAll('button')];
  bar.addEventListener('click', event => {
    const tool = event.target.closest('[data-tool]')?.dataset.tool;
    if (tool) quill.history[tool]();
  });
  const reach = tool => tools.forEach(other => { other.tabIndex = other === tool ? 0 : -1; });
  reach(tools[0]);
  bar.addEventListener('focusin', event => reach(event.target.closest('button')));
  bar.addEventListener('keydown', event => {
    if (event.key === 'Escape') { quill.focus(); return; }
    const on = getComputedStyle(bar).direction === 'rtl' ? -1 : 1;
    const by = {ArrowRight: on, ArrowLeft: -on, Home: -tools.length, End: tools.length}[event.key];
    if (!by) return;
    event.preventDefault();
    tools[Math.min(tools.length - 1, Math.max(0, tools.indexOf(event.target) + by))].focus();
  });
  form.addEventListener('keydown', event => {
    if (!event.altKey || event.key !== 'F10') return;
    event.preventDefault();
    bar.querySelector('[tabindex="0"]').focus();
  });
}

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

quill = surface($id('body-text'), $id('text_input').value, changed, () => complain($id('body-text').dataset.picture));
quill.root.lang = $id('language').value;
keeping.begin(typed);
lists.begin(changed);
toolbar();
fields();
buttons();
check();
if (done()) setTimeout(told, 300, done()); // a live region that is filled while the page loads is not read out
offerBack();
if (wrong()) lead();
else if (document.activeElement === document.body) $id('title').focus();
document.documentElement.dataset.editor = 'ready';
