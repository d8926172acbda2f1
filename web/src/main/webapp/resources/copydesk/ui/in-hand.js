// What somebody has in hand stays there while answers come late and the page moves: letters typed and boxes ticked since the
// question went out, a list that is open. And no list opens any more for a field that was left or has its answer.
const sent = new WeakMap(); // what stood in the fields when a question went out
const FIELDS = 'input[id]:not([type="file"]), textarea[id], select[id]:not([multiple])';
let isDrawing = false;

const isTicked = field => field.matches('[type="checkbox"], [type="radio"]');
const said = field => isTicked(field) ? field.checked : field.value;
const widget = field => window.PrimeFaces.getWidgetById(field.id.replace(/_input$/, ''));
const CLOSING = '.ui-connected-overlay-exit, .ui-connected-overlay-exit-active';
const isOpen = part => Boolean(part?.panel?.is?.(':visible')) && !part.panel.is(CLOSING);

function fields(part) {
  return [part, ...part.querySelectorAll(FIELDS)].filter(field => field.matches(FIELDS)
    && !field.name.startsWith('jakarta.faces.') && field.name !== 'copydesk-token');
}

/** A box that is drawn has to look as it is. */
function tick(field, isOn) {
  field.checked = isOn;
  const box = field.parentElement.nextElementSibling;
  if (!box?.matches('.ui-chkbox-box, .ui-radiobutton-box')) return;
  box.classList.toggle('ui-state-active', isOn);
  box.firstElementChild?.classList.toggle('ui-icon-blank', !isOn);
  box.firstElementChild?.classList.toggle(field.type === 'radio' ? 'ui-icon-bullet' : 'ui-icon-check', isOn);
  const group = isOn && field.type === 'radio' && window.PrimeFaces.getWidgetById(field.closest('.ui-selectoneradio')?.id);
  if (group) group.checkedRadio = window.jQuery(box);
}

/** Whoever leaves a field that a script has filled would not be heard. */
function hear(field) {
  let heard = false;
  field.addEventListener('change', () => { heard = true; }, {once: true});
  field.addEventListener('blur', () => { if (!heard) field.dispatchEvent(new Event('change', {bubbles: true})); }, {once: true});
}

function put(id, value) {
  const field = document.getElementById(id);
  if (!field) return;
  if (isTicked(field)) tick(field, value);
  else field.value = value;
  if (field.matches('select')) window.jQuery(() => widget(field)?.selectValue?.(value));
}

/** At once, as it was open a moment ago. */
function open(id) {
  const {PrimeFaces} = window;
  const list = PrimeFaces.getWidgetById(id);
  if (!list || isOpen(list)) return;
  if (list.search) { if (list.input.val()) list.search(list.input.val()); return; }
  const moves = PrimeFaces.animationEnabled;
  PrimeFaces.animationEnabled = false;
  list.show();
  PrimeFaces.animationEnabled = moves;
}

/** Takes in the hand what is there, and gives it back once the part was drawn anew. */
function hold(part, asked) {
  const at = document.activeElement;
  const typing = part.contains(at) && at.matches('input, textarea') ? at : null;
  const changed = fields(part).filter(field => asked.has(field.id) && asked.get(field.id) !== said(field)).map(field => [field.id, said(field)]);
  const caret = typing && [typing.selectionStart, typing.selectionEnd];
  const lists = Object.values(window.PrimeFaces.widgets).filter(each => isOpen(each) && part.contains(each.jq?.[0])).map(each => each.id);
  return () => {
    for (const [id, value] of changed) put(id, value);
    const now = typing && document.getElementById(typing.id);
    if (now && caret[0] !== null) now.setSelectionRange(...caret);
    if (now && !isTicked(now) && changed.some(([id]) => id === now.id)) hear(now);
    if (lists.length) window.jQuery(() => lists.forEach(open)); // components begin anew a moment later
  };
}

function answers() {
  const utils = window.PrimeFaces.ajax.Utils;
  const update = utils.updateElement;
  window.jQuery(document).on('pfAjaxSend', (event, xhr) => sent.set(xhr, new Map(fields(document.body).map(field => [field.id, said(field)]))));
  utils.updateElement = (id, content, xhr) => {
    const part = document.getElementById(id);
    const giveBack = part && sent.has(xhr) && hold(part, sent.get(xhr));
    isDrawing = true;
    update.call(utils, id, content, xhr);
    isDrawing = false;
    if (giveBack) giveBack();
  };
}

/** A list goes with its field when the page moves, and closes when the field is out of sight. */
function follow(kind, place) {
  const made = window.PrimeFaces.widget[kind]?.prototype;
  if (!made) return;
  made.handleViewportChange = function () {
    const box = place(this).getBoundingClientRect();
    if (box.bottom < 0 || box.top > innerHeight) this.hide();
    else (this.alignPanel || this.align).call(this);
  };
}

/** What was asked before a list was closed or its field left is not shown. */
function forget(list) {
  list.deleteTimeout();
  list.requestId = (list.requestId || 0) + 1;
}

function suggestions() {
  const made = window.PrimeFaces.widget.AutoComplete?.prototype;
  if (!made) return;
  const hide = made.hide;
  made.hide = function () { forget(this); hide.call(this); };
  document.addEventListener('focusout', event => {
    const list = !isDrawing && event.target.matches('.ui-autocomplete-input') && widget(event.target);
    if (list && !isOpen(list)) forget(list);
  });
}

/** Where the page has components at all. */
export function keepInHand() {
  if (!window.PrimeFaces) return;
  answers();
  follow('SelectOneMenu', list => list.jq[0]);
  follow('AutoComplete', list => list.jq[0]);
  follow('Menu', menu => menu.trigger[0]);
  suggestions();
}
