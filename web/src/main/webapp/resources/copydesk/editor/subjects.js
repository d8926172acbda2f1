// The subjects, of which the first is the main one. The component keeps them; the order, and what a keyboard and a reader of the
// screen need, is done here.
const $id = id => document.getElementById(id);
let widget;
let place;

/** In their order. */
export function all() {
  return [...$id('subjects_hinput').options].map(option => option.value);
}

/** The component keeps what it shows and what it sends in two lists, which are to have the same order. */
function toFront(token) {
  const sent = $id('subjects_hinput');
  sent.prepend([...sent.options].find(option => option.value === token.dataset.tokenValue));
  token.parentElement.prepend(token);
}

function button(cls, text, label, act) {
  const made = Object.assign(document.createElement('button'), {type: 'button', className: cls, textContent: text, title: label});
  made.setAttribute('aria-label', label);
  made.addEventListener('click', event => { event.stopPropagation(); act(made); });
  return made;
}

/** A subject is an item of a list that has two buttons. */
function dress(token) {
  if (token.querySelector('.chip-name')) return;
  const name = token.dataset.tokenValue;
  token.setAttribute('role', 'listitem');
  for (const attribute of ['aria-label', 'aria-selected']) token.removeAttribute(attribute);
  token.querySelector('.ui-autocomplete-token-label').hidden = true;
  token.append(
    button('chip-name', name, place.dataset.first.replace('{0}', name), made => { toFront(token); made.focus(); }),
    button('chip-remove', '×', place.dataset.remove.replace('{0}', name), () => { widget.removeItem(window.jQuery(token)); field().focus(); }));
}

function field() {
  return $id('subjects_input');
}

function roles() {
  const list = widget.multiItemContainer[0];
  list.setAttribute('role', 'list');
  for (const attribute of ['aria-orientation', 'aria-multiselectable', 'tabindex']) list.removeAttribute(attribute);
  list.setAttribute('aria-label', place.dataset.list);
  list.querySelector('.ui-autocomplete-input-token').setAttribute('role', 'listitem');
  field().setAttribute('aria-describedby', 'subjects-flaws');
  list.querySelectorAll('.ui-autocomplete-token').forEach(dress);
}

/** What was typed and not yet taken is taken, without the cursor going back. */
function take(staying) {
  const name = field().value.trim();
  clearTimeout(widget.timeout);
  widget.hide();
  if (!name) return;
  widget.isTabPressed = !staying;
  widget.addItem(name);
  widget.isTabPressed = false;
  field().value = '';
}

function typing() {
  let choosing = false;
  document.addEventListener('pointerdown', event => { choosing = widget.panel[0].contains(event.target); }, true);
  field().addEventListener('keydown', event => {
    const highlighted = event.key === 'Enter' && widget.panel.is(':visible') && widget.items?.is('.ui-state-highlight');
    if (highlighted || !['Enter', ','].includes(event.key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    take(true);
  }, true);
  field().addEventListener('input', event => event.stopPropagation());
  field().addEventListener('blur', () => { if (!choosing) take(false); });
}

/** @param changed is told whenever the list was changed */
export function begin(changed) {
  widget = PF('subjects');
  place = document.querySelector('.subject-field');
  const words = place.dataset.add;
  field().placeholder = words;
  roles();
  typing();
  new MutationObserver(() => {
    widget.multiItemContainer[0].querySelectorAll('.ui-autocomplete-token').forEach(dress);
    field().placeholder = words; // the component has it for an empty list only
    changed();
  }).observe($id('subjects_hinput'), {childList: true});
}
