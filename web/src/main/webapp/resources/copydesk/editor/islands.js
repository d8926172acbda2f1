// What the editor's own model does not know stays as it is: a table, code, a rule, a quote or list with more in it than
// lines. It stands in the text as an island, whose words are edited in place.
const BlockEmbed = Quill.import('blots/block/embed');
const Embed = Quill.import('blots/embed');

const allowed = {
  P: [], H2: [], H3: [], H4: [], BLOCKQUOTE: [], UL: [], OL: [], LI: [], PRE: [], HR: [], TABLE: [], THEAD: [], TBODY: [],
  TR: [], TH: [], TD: [], STRONG: [], EM: [], S: [], SUB: [], SUP: [], CODE: [], B: [], I: [], BR: [], A: ['href'], IMG: ['src', 'alt'],
};
const hidden = 'script, style, template, noscript, textarea, title, iframe, object, svg, math, button, select';
const safe = /^(https?:|mailto:|[^:]*$|[^:/?#]*[/?#])/i;

/** A copy of what may stand in a body, made of nothing but allowed elements and attributes. */
export function pure(node) {
  if (node.nodeType === Node.TEXT_NODE) return document.createTextNode(node.data.replaceAll('\uFEFF', ''));
  const copy = document.createDocumentFragment();
  if (node.nodeType !== Node.ELEMENT_NODE || node.matches(hidden)) return copy;
  const attributes = allowed[node.tagName];
  const into = attributes ? document.createElement(node.tagName) : copy;
  for (const name of attributes || [])
    if (node.hasAttribute(name) && (name === 'alt' || safe.test(node.getAttribute(name).trim()))) into.setAttribute(name, node.getAttribute(name));
  into.append(...[...node.childNodes].map(pure));
  return into;
}

/** The same as HTML. */
export function html(node) {
  const holder = document.createElement('div');
  holder.append(pure(node));
  return holder.innerHTML;
}

function isPlainList(list, depth) {
  return depth < 9 && [...list.children].every(item => {
    const lists = [...item.children].filter(child => child.matches('ul, ol'));
    const after = lists.length ? [...item.childNodes].slice([...item.childNodes].indexOf(lists[0])) : [];
    return item.firstChild !== lists[0] && after.every(node => lists.includes(node))
      && !item.querySelector(':scope > :is(p, pre, table, blockquote, h2, h3, h4, hr)') && lists.every(inner => isPlainList(inner, depth + 1));
  });
}

/** Whether the editor's model would lose something of this block. */
export function isForeign(block) {
  if (block.querySelector('sub sup, sup sub')) return true;
  switch (block.tagName) {
    case 'P': case 'H2': case 'H3': case 'H4': return false;
    case 'BLOCKQUOTE': return [...block.childNodes].some(child => child.nodeName !== 'P');
    case 'UL': case 'OL': return !isPlainList(block, 0);
    default: return true;
  }
}

function kind(text) {
  return text.querySelector('table') ? 'table' : text.querySelector('pre') ? 'code' : text.querySelector('hr') ? 'rule' : 'block';
}

function key(event) {
  const shortcut = event.ctrlKey || event.metaKey;
  if (shortcut && event.key.toLowerCase() === 's') return;
  event.stopPropagation();
  if (event.key !== 'Enter' || !getSelection().anchorNode?.parentElement.closest('.island-text :is(td, th, pre)')) return;
  event.preventDefault();
  document.execCommand('insertLineBreak');
}

function paste(event) {
  event.stopPropagation();
  event.preventDefault();
  document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
}

/** A block that is edited as the browser does it, apart from the editor's own model. */
export class Island extends BlockEmbed {
  static blotName = 'island';
  static tagName = 'DIV';
  static className = 'island';

  static create(value) {
    const node = super.create();
    node.contentEditable = 'false';
    const text = document.createElement('div');
    text.className = 'island-text';
    text.append(...[...new DOMParser().parseFromString(value, 'text/html').body.childNodes].map(pure));
    text.contentEditable = kind(text) === 'rule' ? 'false' : 'true';
    text.setAttribute('role', 'group');
    text.setAttribute('aria-label', document.getElementById('body-text').dataset[kind(text)]);
    for (const name of ['beforeinput', 'copy', 'cut', 'drop', 'compositionstart', 'compositionend'])
      text.addEventListener(name, event => event.stopPropagation());
    text.addEventListener('keydown', key);
    text.addEventListener('paste', paste);
    node.append(text);
    return node;
  }

  static value(node) {
    return [...(node.querySelector('.island-text') || node).childNodes].map(html).join('');
  }
}

/** A new line inside a paragraph. */
export class SoftBreak extends Embed {
  static blotName = 'softbreak';
  static tagName = 'SPAN';
  static className = 'soft-break';

  static create() {
    const node = super.create();
    node.append(document.createElement('br'));
    return node;
  }
}
