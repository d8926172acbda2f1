// The lists of the editor that grow: subjects, of which the first is the main one, and credits.
import {call} from './http.js';

const $id = id => document.getElementById(id);
const subjects = $id('subjects');
let told;

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
  first.addEventListener('click', () => { subjects.prepend(item); told(); first.focus(); });
  put('button', 'chip-remove', '×', subjects.dataset.remove.replace('{0}', name))
    .addEventListener('click', () => { item.remove(); told(); $id('subject-new').focus(); });
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
  told();
}

function subjectField() {
  const field = $id('subject-new');
  const list = $id('subject-list');
  const take = () => { addSubject(field.value.trim()); field.value = ''; list.replaceChildren(); };
  field.addEventListener('keydown', event => {
    if (event.key === 'Enter' || event.key === ',') { event.preventDefault(); take(); }
    if (event.key === 'Backspace' && !field.value && subjects.lastElementChild) { subjects.lastElementChild.remove(); told(); }
  });
  field.addEventListener('change', take);
  field.addEventListener('input', async event => {
    event.stopPropagation();
    if (event.inputType === 'insertReplacementText') { take(); return; }
    const asked = field.value;
    const answer = await call(`/api/v1/subjects?q=${encodeURIComponent(asked)}`).catch(() => null);
    if (!answer?.ok || field.value !== asked) return;
    const options = (await answer.json()).items.map(name => Object.assign(document.createElement('option'), {value: name}));
    list.replaceChildren(...options);
  });
  [...subjects.children].forEach(chip);
}

function creditList() {
  const list = $id('credits');
  $id('credit-add').addEventListener('click', () => {
    list.append($id('credit-blank').content.cloneNode(true));
    list.lastElementChild.querySelector('input').focus();
    told();
  });
  list.addEventListener('click', event => {
    const button = event.target.closest('[data-credit]');
    if (!button) return;
    const item = button.closest('li');
    if (button.dataset.credit === 'up') item.previousElementSibling?.before(item);
    if (button.dataset.credit === 'down') item.nextElementSibling?.after(item);
    if (button.dataset.credit === 'remove') item.remove();
    else button.focus();
    told();
  });
}

/** How many subjects there are. */
export function subjectCount() {
  return subjects.children.length;
}

/** @param changed is told whenever a list was changed */
export function begin(changed) {
  told = changed;
  subjectField();
  creditList();
}
