// Suggestions in the text itself: one's own words that come are underlined, those that go stand struck before them; where others
// suggest, the passage is struck and their words stand behind it.
import {inkOf, placeOf} from '../ui/passage.js';

const Embed = Quill.import('blots/embed');
const Delta = Quill.import('delta');
const SELECTOR = '.in-place';
let shown = '';

/** Words that are shown in the text and do not belong to it. */
class InPlace extends Embed {
  static blotName = 'inplace';
  static tagName = 'SPAN';
  static className = 'in-place';

  static create({who, words, come, then}) {
    const node = super.create();
    node.contentEditable = 'false';
    node.classList.toggle('in-place-other', come);
    node.classList.toggle('in-place-then', then);
    const name = document.createElement('b');
    name.textContent = who;
    const said = document.createElement(come ? 'ins' : 'del');
    said.textContent = words;
    node.append(name, ...(words ? [said] : []));
    return node;
  }

  static value(node) {
    const words = node.querySelector('ins, del');
    return {
      who: node.querySelector('b')?.textContent || '', words: words?.textContent || '',
      come: node.classList.contains('in-place-other'), then: node.classList.contains('in-place-then'),
    };
  }
}

Quill.register({'formats/inplace': InPlace}, true);

/** The place in the editor's own count before the visible character of that number. */
function indexAt(quill, text, place) {
  const at = text.places[place];
  const last = text.places[place - 1];
  const {node, offset} = at ? {node: at.node, offset: at.at} : last ? {node: last.node, offset: last.at + 1} : {node: null, offset: 0};
  if (!node) return 0;
  const island = node.parentElement.closest('.island');
  const blot = Quill.find(island || node, !island);
  return blot ? quill.getIndex(blot) + (island ? 0 : offset) : 0;
}

/** The place right behind the visible character before that number. */
function indexAfter(quill, text, place) {
  const last = text.places[place - 1];
  if (!last || last.node.parentElement.closest('.island')) return indexAt(quill, text, place);
  return quill.getIndex(Quill.find(last.node, true)) + last.at + 1;
}

function clear(quill) {
  const gone = [...quill.root.querySelectorAll(SELECTOR)].map(node => quill.getIndex(Quill.find(node))).sort((one, other) => other - one);
  for (const index of gone) quill.deleteText(index, 1, 'api');
}

/** Puts them in from the end to the beginning, so that no place moves before its turn. */
function insert(quill, marks) {
  for (const {index, value} of marks.sort((one, other) => other.index - one.index))
    quill.updateContents(new Delta().retain(index).insert({inplace: value}), 'api');
}

function rangeOf(text, start, end) {
  if (end <= start || !text.places[start] || !text.places[end - 1]) return null;
  const range = document.createRange();
  range.setStart(text.places[start].node, text.places[start].at);
  range.setEnd(text.places[end - 1].node, text.places[end - 1].at + 1);
  return range;
}

const inkLength = (words = '') => words.replace(/\s+/g, '').length;

/** The words that others would exchange, where the passage that they quote stands: {start, end, card}, in visible characters. */
function others(text) {
  return [...document.querySelectorAll('#others-changes [data-field="body"]')].filter(card => card.dataset.exact).flatMap(card => {
    const at = placeOf(text, card.dataset);
    if (at < 0) return [];
    const start = at + Number(card.dataset.lead);
    return [{start, end: start + inkLength(card.dataset.gone), card}];
  });
}

function highlight(quill, changes) {
  if (!CSS.highlights) return;
  const text = inkOf(quill.root);
  const ranges = all => all.map(({start, end}) => rangeOf(text, start, end)).filter(Boolean);
  CSS.highlights.set('suggest-come', new Highlight(...ranges(changes)));
  CSS.highlights.set('suggest-other', new Highlight(...ranges(others(text))));
}

function inPlace(quill, changes, initials) {
  const text = inkOf(quill.root);
  const mine = changes.map(change => (
    {index: indexAt(quill, text, change.start), value: {who: initials, words: change.gone, come: false, then: Boolean(change.gone && change.come)}}));
  const theirs = others(text).map(({end, card}) => (
    {index: indexAfter(quill, text, end), value: {who: card.dataset.initials, words: card.dataset.come || '', come: true, then: false}}));
  return [...mine, ...theirs];
}

/** Shows what the body's changes are, when they are others than those that are shown. */
export function paint(quill, changes, initials) {
  const body = changes.filter(change => change.field === 'body');
  const now = JSON.stringify(body.map(change => [change.start, change.gone, change.come]));
  if (now !== shown && !quill.selection.composing) {
    clear(quill);
    insert(quill, inPlace(quill, body, initials));
    shown = now;
  }
  highlight(quill, body);
}

export function go(quill, change) {
  if (change.field !== 'body') { document.getElementById(change.field).focus(); return; }
  const index = indexAt(quill, inkOf(quill.root), change.start);
  quill.setSelection(index, 0, 'user');
  quill.scrollSelectionIntoView();
}

/** Deleting goes on behind words that stand there only to be seen. */
export function begin(quill) {
  quill.keyboard.bindings.Backspace.unshift({key: 'Backspace', collapsed: true, handler(range) {
    const [leaf] = quill.getLeaf(range.index);
    if (!(leaf instanceof InPlace) || range.index < 2) return true;
    quill.deleteText(range.index - 2, 1, 'user');
    return false;
  }});
}
