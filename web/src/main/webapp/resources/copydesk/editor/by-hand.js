// A suggestion that is put in by hand: leads to the passage where it stood, and puts its words where the cursor is.
import {inkOf, rangeOf} from '../ui/passage.js';

const letter = /[\p{L}\p{N}]/u;
const card = () => document.querySelector('.by-hand');

/** The passage as it stands, or what stood before it where it was deleted. */
function passage(root) {
  const {exact, prefix, suffix} = card().dataset;
  const text = inkOf(root);
  return rangeOf(root, {exact, prefix, suffix}, text) || rangeOf(root, {exact: prefix, prefix: '', suffix: ''}, text)
    || rangeOf(root, {exact: suffix, prefix: '', suffix: ''}, text);
}

function mark(quill) {
  const range = passage(quill.root);
  if (!CSS.highlights) return range;
  if (range) CSS.highlights.set('by-hand', new Highlight(range)); else CSS.highlights.delete('by-hand');
  return range;
}

/** The cursor goes to the end of the passage, where the words would be written. */
function show(quill) {
  const {field} = card().dataset;
  if (field !== 'body') { document.getElementById(field).focus(); return; }
  const range = mark(quill);
  quill.focus();
  if (!range) return;
  getSelection().setBaseAndExtent(range.endContainer, range.endOffset, range.endContainer, range.endOffset);
  range.startContainer.parentElement.scrollIntoView({block: 'center'});
}

function insert(quill, words) {
  const {field} = card().dataset;
  if (field !== 'body') {
    const place = document.getElementById(field);
    place.focus();
    document.execCommand('insertText', false, words);
    return;
  }
  const at = quill.getSelection(true);
  if (at.length) quill.deleteText(at.index, at.length, 'user');
  const apart = letter.test(quill.getText(Math.max(0, at.index - 1), 1)) && letter.test(words[0]) ? ` ${words}` : words;
  quill.insertText(at.index, apart, 'user');
  quill.setSelection(at.index + apart.length, 0, 'user');
}

export function begin(quill) {
  if (!card()) return;
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-by-hand]');
    if (button?.dataset.byHand === 'show') show(quill);
    if (button?.dataset.byHand === 'insert') insert(quill, button.dataset.inserts);
  });
  if (card().dataset.field === 'body') quill.on('text-change', () => mark(quill));
  show(quill);
}
