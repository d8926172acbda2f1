// The cards of one's own changes beside the text.
const list = document.getElementById('own-changes');
const none = document.getElementById('own-none');
let page;
let reasons = new Map();

const nameOf = change => `${change.exact}\u0000${change.replacement}`;

function element(name, className, words = '') {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = words;
  return made;
}

function proposed(change) {
  const words = element('p', 'proposed');
  words.dir = 'auto';
  if (change.gone) words.append(element('del', '', change.gone), ' ');
  if (change.come) words.append(element('ins', '', change.come));
  if (change.kind === 'FORMAT') words.append(element('span', '', change.exact));
  return words;
}

function why(change) {
  const field = element('input', 'ui-inputfield ui-inputtext');
  field.type = 'text';
  field.maxLength = 2000;
  field.dir = 'auto';
  field.placeholder = list.dataset.because;
  field.setAttribute('aria-label', list.dataset.because);
  field.value = reasons.get(nameOf(change))?.note || '';
  field.addEventListener('input', () => {
    reasons.set(nameOf(change), {exact: change.exact, replacement: change.replacement, note: field.value});
    page.noted();
  });
  return field;
}

function card(change) {
  const made = element('li', 'card suggest-card');
  made.dataset.key = change.key;
  made.tabIndex = -1;
  const head = element('p', 'meta');
  head.append(element('b', '', list.dataset[change.kind.toLowerCase()]));
  if (change.suggestion) head.append(' ', element('span', 'bit', list.dataset.made));
  const acts = element('div', 'card-acts');
  const back = element('button', 'button button-small', list.dataset.takeBack);
  back.type = 'button';
  back.addEventListener('click', () => page.takeBack(change));
  acts.append(back);
  made.append(head, proposed(change), ...(change.suggestion ? [] : [why(change)]), acts);
  made.addEventListener('click', event => { if (!event.target.closest('button, input')) page.go(change); });
  return made;
}

/** Draws them anew, but for those that say the same. */
export function draw(changes) {
  none.hidden = changes.length > 0;
  const focused = document.activeElement.closest?.('.suggest-card')?.dataset.key;
  const before = new Map([...list.children].map(one => [one.dataset.says, one]));
  list.replaceChildren(...changes.map(change => {
    const says = `${change.key}\u0000${nameOf(change)}\u0000${change.suggestion}`;
    const made = before.get(says) || card(change);
    made.dataset.says = says;
    return made;
  }));
  if (focused && !list.contains(document.activeElement)) list.querySelector(`[data-key="${CSS.escape(focused)}"] :is(input, button)`)?.focus();
}

const here = () => document.activeElement.closest?.('#own-changes > li');

/** Goes to the next card or the one before, and shows its place in the text. */
export function walk(by) {
  const all = [...list.children];
  if (!all.length) return false;
  const now = all.indexOf(here());
  const card = all[Math.min(all.length - 1, Math.max(0, now < 0 ? 0 : now + by))];
  card.focus();
  card.scrollIntoView({block: 'nearest'});
  return true;
}

/** Takes back the change whose card has the focus. */
export function takeBack() {
  const card = here();
  if (!card || document.activeElement.matches('input')) return false;
  card.querySelector('button').click();
  return true;
}

export const whys = () => [...reasons.values()].filter(why => why.note.trim());

export function restore(kept) {
  reasons = new Map(kept.map(why => [nameOf(why), why]));
}

export function begin(given) {
  page = given;
}
