// The editor: keeps what is typed, lists that grow, what is still missing, and saving.
const $id = id => document.getElementById(id);
const form = $id('editor');
const news = $id('kept');
const storeKey = () => `copydesk.typed.${form.dataset.user}.${$id('id').value}`;
let quill;
let version = 0;
let takenVersion = 0;
let localTimer;
let serverTimer;
let busy = false;
let saving = false;
let keptAt = null;

function typed() {
  const all = name => [...form.querySelectorAll(`[name="${name}"]`)].map(field => field.value);
  const [names, titles, descriptions] = ['credit-name', 'credit-title', 'credit-description'].map(all);
  const html = quill.root.innerHTML;
  return {
    article: Number($id('id').value), base: Number($id('base').value),
    title: $id('title').value, standfirst: $id('standfirst').value, body: html === '<p><br></p>' ? '' : html,
    subjects: all('subject'),
    byline: names.map((name, i) => ({name, title: titles[i], description: descriptions[i]})),
  };
}

// --- what is kept, and where -------------------------------------------------------------------------------------

function tell(kind, words) {
  news.className = `kept kept-${kind}`;
  $id('kept-words').textContent = words;
  const icon = {server: 'cloud-check', browser: 'hard-drive', lost: 'cloud-alert', busy: 'cloud-upload'}[kind] || 'cloud-check';
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

function keepHere() {
  try {
    localStorage.setItem(storeKey(), JSON.stringify({time: Date.now(), text: typed()}));
    return true;
  } catch (full) {
    return false;
  }
}

async function send(text) {
  const answer = await fetch('/desk/kept', {
    method: 'POST', credentials: 'same-origin', redirect: 'error',
    headers: {'Content-Type': 'application/json', 'X-Requested-With': 'XMLHttpRequest', 'Accept': 'application/json'},
    body: JSON.stringify(text),
  });
  if (!answer.ok) throw Object.assign(new Error('not kept'), {status: answer.status});
  return answer.json();
}

async function keepThere() {
  if (busy || saving || version === takenVersion) return;
  busy = true;
  const sent = version;
  try {
    await send(typed());
    takenVersion = sent;
    keptAt = Date.now();
    if (version === sent) localStorage.removeItem(storeKey());
    tell('server', '');
    tellAge();
  } catch (failure) {
    const here = keepHere();
    const words = failure.status === 401 ? news.dataset.out : here ? news.dataset.browser : news.dataset.lost;
    if ($id('kept-words').textContent !== words) window.copydesk.announce(words);
    tell(here ? 'browser' : 'lost', words);
    serverTimer = setTimeout(keepThere, 8000);
  } finally {
    busy = false;
    if (version !== takenVersion && !serverTimer) serverTimer = setTimeout(keepThere, 2000);
  }
}

function changed() {
  version++;
  clearTimeout(localTimer);
  localTimer = setTimeout(keepHere, 250);
  clearTimeout(serverTimer);
  serverTimer = setTimeout(() => { serverTimer = null; keepThere(); }, 1500);
  check();
}

/** A copy that only this browser has: the server takes it, and the page opens again with it. */
async function offerBack() {
  const stored = JSON.parse(localStorage.getItem(storeKey()) || 'null');
  if (!stored) return;
  const now = typed();
  const same = ['title', 'standfirst', 'body', 'subjects', 'byline']
    .every(part => JSON.stringify(stored.text[part]) === JSON.stringify(now[part]));
  if (same) { localStorage.removeItem(storeKey()); return; }
  const use = async () => {
    await send(stored.text);
    localStorage.removeItem(storeKey());
    location.reload();
  };
  $id('other-copy-text').textContent = [stored.text.title, new DOMParser().parseFromString(stored.text.body, 'text/html').body.textContent]
    .filter(Boolean).join('\n\n').slice(0, 1200);
  $id('other-copy-use').onclick = () => use().catch(() => tell('browser', news.dataset.browser));
  $id('other-copy-drop').onclick = () => { localStorage.removeItem(storeKey()); $id('other-copy').close(); };
  $id('other-copy').showModal();
}

// --- saving ------------------------------------------------------------------------------------------------------

function hand(command) {
  PF('body').input.val(PF('body').getEditorValue());
  keepHere();
  saving = true;
  tell('busy', news.dataset.saving);
  command();
}

function ended() {
  saving = false;
  if (version !== takenVersion) serverTimer = setTimeout(keepThere, 500);
}

Object.assign(window.copydesk, {
  saved(xhr, args) {
    if (xhr.responseText?.includes('<redirect')) { localStorage.removeItem(storeKey()); takenVersion = version; return; }
    if (!args || !args.revision) { tell('browser', news.dataset.browser); version++; ended(); return; }
    localStorage.removeItem(storeKey());
    localStorage.removeItem(`copydesk.typed.${form.dataset.user}.0`);
    takenVersion = version;
    keptAt = null;
    const said = document.querySelector('#notices .notice-done')?.textContent.trim();
    tell('saved', said || news.dataset.saved.replace('{0}', args.revision));
    $id('kept-revision').textContent = '';
    history.replaceState(null, '', `/desk/edit?id=${args.article}`);
    window.copydesk.announce($id('kept-words').textContent);
    document.querySelector('.news-kept')?.remove();
    ended();
  },
  submitted(xhr) {
    if (xhr.responseText?.includes('<redirect')) { localStorage.removeItem(storeKey()); takenVersion = version; return; }
    tell('browser', news.dataset.browser);
    version++;
    ended();
  },
  unsaved(xhr) {
    const here = keepHere();
    const words = xhr && xhr.status === 401 ? news.dataset.out : here ? news.dataset.browser : news.dataset.lost;
    tell(here ? 'browser' : 'lost', words);
    window.copydesk.announce(words);
    ended();
  },
  preview() { $id('preview').showModal(); },
});

// --- lists -------------------------------------------------------------------------------------------------------

const subjects = $id('subjects');

function chip(item) {
  const name = item.dataset.subject;
  const put = (tag, cls, text, label) => {
    const part = document.createElement(tag);
    part.className = cls;
    part.textContent = text;
    if (label) { part.type = 'button'; part.setAttribute('aria-label', label); part.title = label; }
    item.append(part);
    return part;
  };
  const first = put('button', 'chip-name', name, subjects.dataset.first.replace('{0}', name));
  first.addEventListener('click', () => { subjects.prepend(item); changed(); first.focus(); });
  put('button', 'chip-remove', '×', subjects.dataset.remove.replace('{0}', name))
    .addEventListener('click', () => { item.remove(); changed(); $id('subject-new').focus(); });
}

function addSubject(name) {
  const known = [...subjects.children].some(item => item.dataset.subject === name);
  if (!name || known) return;
  const item = document.createElement('li');
  item.dataset.subject = name;
  const field = Object.assign(document.createElement('input'), {type: 'hidden', name: 'subject', value: name});
  item.append(field);
  chip(item);
  subjects.append(item);
  changed();
}

function subjectField() {
  const field = $id('subject-new');
  const list = $id('subject-list');
  const take = () => { addSubject(field.value.trim()); field.value = ''; list.replaceChildren(); };
  field.addEventListener('keydown', event => {
    if (event.key === 'Enter' || event.key === ',') { event.preventDefault(); take(); }
    if (event.key === 'Backspace' && !field.value && subjects.lastElementChild) { subjects.lastElementChild.remove(); changed(); }
  });
  field.addEventListener('change', take);
  field.addEventListener('input', async event => {
    event.stopPropagation();
    if (event.inputType === 'insertReplacementText') { take(); return; }
    const asked = field.value;
    const answer = await fetch(`/desk/subjects?q=${encodeURIComponent(asked)}`, {headers: {'X-Requested-With': 'XMLHttpRequest'}}).catch(() => null);
    if (!answer?.ok || field.value !== asked) return;
    const options = (await answer.json()).map(name => Object.assign(document.createElement('option'), {value: name}));
    list.replaceChildren(...options);
  });
  [...subjects.children].forEach(chip);
}

function creditList() {
  const list = $id('credits');
  $id('credit-add').addEventListener('click', () => {
    list.append($id('credit-blank').content.cloneNode(true));
    list.lastElementChild.querySelector('input').focus();
    changed();
  });
  list.addEventListener('click', event => {
    const button = event.target.closest('[data-credit]');
    if (!button) return;
    const item = button.closest('li');
    if (button.dataset.credit === 'up') item.previousElementSibling?.before(item);
    if (button.dataset.credit === 'down') item.nextElementSibling?.after(item);
    if (button.dataset.credit === 'remove') item.remove();
    else button.focus();
    changed();
  });
}

// --- what is missing, and how long it is -------------------------------------------------------------------------

function check() {
  const text = quill.getText();
  const met = {title: $id('title').value.trim(), body: text.trim(), subject: subjects.children.length};
  for (const item of document.querySelectorAll('[data-check]')) item.classList.toggle('met', Boolean(met[item.dataset.check]));
  const words = [...new Intl.Segmenter($id('language').value, {granularity: 'word'}).segment(text)].filter(part => part.isWordLike).length;
  const count = $id('count');
  count.textContent = `${count.dataset.words.replace('{0}', words.toLocaleString(document.documentElement.lang))} · ${count.dataset.read.replace('{0}', Math.max(1, Math.round(words / 220)))}`;
}

// --- the writing surface -----------------------------------------------------------------------------------------

function toolbar() {
  $id('body_toolbar').addEventListener('click', event => {
    const tool = event.target.closest('[data-tool]')?.dataset.tool;
    if (tool) quill.history[tool]();
  });
}

function grow(field) {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}

function start(icons) {
  quill = PF('body').editor;
  document.querySelectorAll('#body_toolbar button').forEach((button, i) => { button.innerHTML = icons[i]; });
  $id('body').removeAttribute('role');
  quill.root.setAttribute('aria-label', quill.root.dataset.placeholder);
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-multiline', 'true');
  quill.root.setAttribute('dir', 'auto');
  quill.root.lang = $id('language').value;
  quill.history.clear();
  quill.on('text-change', (delta, old, source) => { if (source === 'user') changed(); });
  toolbar();
  subjectField();
  creditList();
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
  $id('save').addEventListener('click', () => hand(window.copydeskSave));
  $id('submit')?.addEventListener('click', () => hand(window.copydeskSubmit));
  $id('preview-button').addEventListener('click', () => { PF('body').input.val(PF('body').getEditorValue()); window.copydeskPreview(); });
  document.addEventListener('click', event => {
    if (event.target.closest('#decide')) { hand(window.copydeskSave); return; }
    const overrule = event.target.closest('#overrule');
    if (!overrule) return;
    form.querySelectorAll('[name^="choice-"]').forEach(choice => { choice.checked = false; });
    $id('base').value = overrule.dataset.head;
    hand(window.copydeskSave);
  });
  document.addEventListener('keydown', event => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    hand(window.copydeskSave);
  });
  window.addEventListener('online', keepThere);
  window.addEventListener('beforeunload', event => { if (news.classList.contains('kept-lost')) event.preventDefault(); });
  window.addEventListener('pagehide', () => { if (version !== takenVersion) keepHere(); });
  setInterval(tellAge, 1000);
  check();
  offerBack();
}

const icons = [...document.querySelectorAll('#body_toolbar button')].map(button => button.innerHTML);
(function whenReady() {
  if (window.PrimeFaces && PrimeFaces.widgets.body?.editor) start(icons);
  else setTimeout(whenReady, 20);
})();
