// What goes wrong is said where the eyes are: in the bar below the header, in red, and the page leads to the place.
import {announce} from './announce.js';

const $id = id => document.getElementById(id);
const typed = 'input, textarea, select';

function line(words, kind) {
  const item = document.createElement('li');
  item.className = `notice notice-${kind}`;
  item.textContent = words;
  return item;
}

/** Says what went wrong, in the place of what was said before. */
export function complain(words) {
  const list = document.createElement('ul');
  list.className = 'notice-list';
  list.append(line(words, 'wrong'));
  $id('notices').replaceChildren(list);
  announce(words);
}

/** What the page says went wrong; empty when nothing did. */
export function wrong() {
  return [...document.querySelectorAll('#notices .notice-wrong')].map(notice => notice.textContent.trim()).join(' ');
}

/** Takes back what was said, once it no longer holds. */
export function settle() {
  $id('notices').replaceChildren();
}

/** Leads to the first place that needs a look: what is marked as wrong, or a passage to decide. */
export function lead() {
  const flaw = document.querySelector('.flaws .flaw');
  const place = flaw?.closest('.flaws') || document.querySelector('.conflict');
  if (!place) return;
  const field = flaw ? fieldOf(place) : place.querySelector('[type="radio"]');
  (field || place).scrollIntoView({block: 'center'});
  field?.focus({preventScroll: true});
}

function fieldOf(flaws) {
  const name = flaws.id.replace(/-flaws$/, '');
  if (name === 'body') return document.querySelector('.ql-editor');
  return [name, `${name}_input`, `${name}_focus`].map($id).find(field => field?.matches(typed)) || flaws.parentElement.querySelector('input:not([type="hidden"]), textarea, select');
}
