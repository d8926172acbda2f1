// What was typed into a form that the server did not take is there again once its page is.
import {owner} from '../http.js';

const TYPED = 'copydesk.typed-here';
const VIEW = 'jakarta.faces.ViewState';
const KEPT_ELSEWHERE = '#editor, #comment, #suggest, #find'; // texts and remarks keep themselves, a search is typed anew
const WORDS = 'input:not([type="hidden"], [type="checkbox"], [type="radio"]), textarea';
const changed = new Set();

/** The page whose form the server did not take, as it says by a cookie. */
const untaken = () => decodeURIComponent(document.cookie.match(/(?:^|; )copydesk-untaken=([^;]*)/)?.[1] || '');
const here = () => location.pathname + location.search;
const widget = part => part && window.PrimeFaces?.getWidgetById(part.id.replace(/_input$/, ''));
const dialogOf = form => form.closest('.ui-dialog');

function isSaid(field) {
  return field.name && !field.dataset.draft && !field.name.startsWith('jakarta.faces.') && field.name !== 'copydesk-token'
    && !['password', 'file', 'submit', 'button'].includes(field.type);
}

function fieldsOf(form) {
  return [...form.elements].filter(isSaid).map(field => ({
    name: field.name, value: field.value, checked: field.checked, label: field.labels?.[0]?.textContent.trim() || field.ariaLabel,
    isTyped: field.matches(WORDS) && field.value !== field.defaultValue,
  }));
}

function written(form) {
  const dialog = dialogOf(form);
  return {id: form.id, fields: fieldsOf(form), isOpen: Boolean(dialog?.checkVisibility()), title: dialog?.querySelector('.ui-dialog-title').textContent};
}

function keep() {
  const forms = [...changed].map(id => document.getElementById(id)).filter(Boolean).map(written);
  if (forms.length) sessionStorage.setItem(TYPED, JSON.stringify({owner, page: here(), forms}));
}

/** A choice that the server hears of at once is none that was lost. */
function choose(field, was) {
  const chosen = widget(field.type === 'radio' ? field.closest('.ui-selectoneradio') : field);
  if (chosen?.cfg.behaviors) return;
  if (field.type === 'radio') { if (was.checked && !field.checked) field.click(); }
  else if (field.type !== 'checkbox') { if (chosen?.selectValue) chosen.selectValue(was.value); else field.value = was.value; }
  else if (field.checked !== was.checked) { if (chosen) chosen.toggle(); else field.checked = was.checked; }
}

function put(form, was) {
  const field = [...form?.elements || []].find(each => each.name === was.name && (each.type !== 'radio' || each.value === was.value));
  if (!field) return false;
  if (field.matches('[type="checkbox"], [type="radio"], select')) choose(field, was);
  else field.value = was.value;
  return true;
}

/** Fills a form again; what has no place in it any more is returned. */
function fill(was) {
  const form = document.getElementById(was.id);
  const homeless = was.fields.filter(field => !put(form, field) && field.isTyped);
  if (form) changed.add(form.id);
  const dialog = form && was.isOpen && dialogOf(form);
  if (dialog) {
    dialog.querySelector('.ui-dialog-title').textContent = was.title;
    widget(dialog)?.show();
  }
  return homeless;
}

/** Shows words whose field is gone, so that they can be taken elsewhere. */
function show(homeless) {
  const list = document.createElement('dl');
  list.className = 'notice notice-typed';
  for (const {label, value} of homeless) {
    const [name, words] = ['dt', 'dd'].map(part => document.createElement(part));
    name.textContent = label || '';
    words.textContent = value;
    words.dir = 'auto';
    list.append(name, words);
  }
  document.getElementById('notices').append(list);
}

/** Puts everything back where it was; as long as none of its forms is here, the words are shown and stay kept. */
function comeBack() {
  const kept = JSON.parse(sessionStorage.getItem(TYPED) || 'null');
  if (kept?.owner !== owner) return;
  const isHere = kept.page === here();
  const isLost = kept.page === untaken();
  if (isHere && isLost) {
    const homeless = kept.forms.flatMap(fill);
    if (homeless.length) show(homeless);
    if (!changed.size) return;
    document.cookie = 'copydesk-untaken=; path=/desk; max-age=0';
  }
  if (isHere || !isLost) sessionStorage.removeItem(TYPED);
}

/** Keeps what is typed on this page until it is known whether it was taken. */
export function keepTyped() {
  if (!owner) return;
  const ready = window.jQuery || (then => then());
  ready(comeBack); // once the components are there
  for (const kind of ['input', 'change']) document.addEventListener(kind, event => {
    const form = event.target.closest('form');
    if (form?.elements[VIEW] && !form.matches(KEPT_ELSEWHERE)) changed.add(form.id);
  });
  addEventListener('pagehide', keep);
}
