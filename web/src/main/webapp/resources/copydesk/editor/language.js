// The language of the text. Who types one that there is not, or none, keeps the one that was chosen.
const $id = id => document.getElementById(id);
const typed = () => $id('language_input');
const code = () => $id('language_hinput');
let last;

/** Its code. */
export function chosen() {
  return code().value || last?.code || '';
}

/** @param changed is told when another one was chosen */
export function begin(changed) {
  const widget = PF('language');
  const add = widget.addItem.bind(widget);
  last = {code: code().value, name: typed().value};
  widget.addItem = item => {
    add(item);
    last = {code: item.attr('data-item-value'), name: item.attr('data-item-label')};
    changed();
  };
  typed().addEventListener('input', event => event.stopPropagation());
  typed().addEventListener('focus', () => typed().select());
  typed().addEventListener('blur', () => setTimeout(() => restore(10), 300)); // a press on an offer comes first
}

/** The component empties the field when its answer comes, which may be after one has left it: looks a few times. */
function restore(looks) {
  if (document.activeElement === typed()) return;
  if (typed().value !== last.name || code().value !== last.code) {
    PF('language').hide();
    typed().value = last.name;
    code().value = last.code;
  }
  if (looks > 0) setTimeout(() => restore(looks - 1), 200);
}
