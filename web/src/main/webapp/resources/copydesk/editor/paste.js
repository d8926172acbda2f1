// Says in plain elements what other editors put on the clipboard as styles, and lets nothing in that cannot be printed.
// The server cleans whatever is saved by the same rules (core.text.markup); here it is so that people see it at once.

import {hasBlocks, shaped, translate} from './shape.js';

const looks = [
  ['strong', style => style.fontWeight, value => value.startsWith('bold') || Number(value) >= 600, value => value === 'normal' || value === 'lighter' || Number(value) < 600],
  ['em', style => style.fontStyle, value => value === 'italic' || value.startsWith('oblique'), value => value === 'normal'],
  ['s', style => style.textDecorationLine || style.textDecoration, value => value.includes('line-through'), value => value === 'none'],
  ['sup', style => style.verticalAlign, value => value === 'super', () => false],
  ['sub', style => style.verticalAlign, value => value === 'sub', () => false],
];
const named = {strong: 'b, strong', em: 'i, em, cite, dfn', s: 's, del, strike', sup: 'sup', sub: 'sub'};
const boldAnyway = 'h1, h2, h3, h4, h5, h6, th';
const containers = 'ul, ol, table, thead, tbody, tfoot, tr';
const place = /mso-list\s*:\s*l\d+\s+level([1-9])/i;
const marker = /mso-list\s*:\s*ignore/i;
const number = /^\(?(?:\d+|[a-z]{1,5})[.)]$/i;
const unprintable = /[\u0000-\u0008\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text as the server would take it: composed, with the quotation marks that Windows meant. */
export function printable(text) {
  return text.replace(unprintable, '').replace(/[\u0080-\u0084\u0086-\u009f]/g, c => windows[c.charCodeAt(0) - 0x80]).normalize('NFC');
}

function wrap(element, name) {
  const inside = element.ownerDocument.createElement(name);
  inside.append(...element.childNodes);
  element.append(inside);
}

function unwrap(element) {
  element.replaceWith(...element.childNodes);
}

/** Bold, italic and the like by elements alone. */
function unstyle(root) {
  for (const element of [...root.querySelectorAll('[style]')].reverse()) {
    let plain = false;
    for (const [name, of, on, off] of looks) {
      const value = of(element.style);
      if (!value) continue;
      if (off(value) && element.matches(named[name])) plain = true;
      else if (on(value) && !element.matches(named[name]) && !element.matches(containers) && !(name === 'strong' && element.matches(boldAnyway))) wrap(element, name);
    }
    element.removeAttribute('style');
    if (plain || element.matches('span')) unwrap(element);
  }
}

/** Word's lists: paragraphs that say their level and carry their bullet as text. */
function gather(root) {
  let open = [];
  for (const paragraph of root.querySelectorAll('p')) {
    const level = place.exec(paragraph.getAttribute('style') || '');
    if (!level) { open = []; continue; }
    const mark = [...paragraph.querySelectorAll('[style]')].find(one => marker.test(one.getAttribute('style')));
    const tag = mark && number.test(mark.textContent.replaceAll('\u00a0', ' ').trim()) ? 'ol' : 'ul';
    mark?.remove();
    const follows = open.length && !between(open[0], paragraph);
    if (!follows) open = [];
    open.length = Math.min(open.length, Number(level[1]));
    while (open.length < Number(level[1])) {
      const list = root.ownerDocument.createElement(tag);
      const above = open.at(-1);
      if (!above) paragraph.before(list);
      else (above.lastElementChild || above.appendChild(root.ownerDocument.createElement('li'))).append(list);
      open.push(list);
    }
    const item = root.ownerDocument.createElement('li');
    item.append(...paragraph.childNodes);
    open.at(-1).append(item);
    paragraph.remove();
  }
}

/** Whether anything but white space stands between a list and what may go on with it. */
function between(list, paragraph) {
  for (let node = list.nextSibling; node !== paragraph; node = node?.nextSibling) {
    if (!node || node.nodeType === Node.ELEMENT_NODE || node.nodeType === Node.TEXT_NODE && node.data.trim()) return true;
  }
  return false;
}

/** A list that stands in a list belongs to the item before it. */
function nest(root) {
  for (const list of root.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) list.previousElementSibling?.append(list);
}

/** The HTML of a clipboard in the words of our bodies: block for block what the server would make of it. */
export function cleaned(html) {
  const root = new DOMParser().parseFromString(html, 'text/html').body;
  translate(root);
  gather(root);
  unstyle(root);
  nest(root);
  for (const anchor of root.querySelectorAll('a')) {
    if (!anchor.getAttribute('href') || anchor.getAttribute('href').startsWith('#')) unwrap(anchor);
  }
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) texts.currentNode.data = printable(texts.currentNode.data);
  return inOneLine(root) || shaped(root);
}

/** A few words without a block go into a line with the space before and after them; null for anything else. */
function inOneLine(root) {
  const made = shaped(root);
  const words = root.textContent;
  if (made.length > 1 || !words || hasBlocks(root) || made.length && made[0].tagName !== 'P') return null;
  const line = made[0] || root.ownerDocument.createElement('p');
  if (/^[ \u00a0]/.test(words)) line.prepend(' ');
  if (made.length && /[ \u00a0]$/.test(words)) line.append(' ');
  return line.hasChildNodes() ? [line] : null;
}

/** Makes a clipboard of Quill's read what it is given by these rules; {@code read} gives blocks in the editor's own model. */
export function paste(clipboard, read) {
  const copy = clipboard.onCopy.bind(clipboard);
  clipboard.onCopy = (...range) => {
    const copied = copy(...range);
    return {...copied, html: copied.html.replaceAll('&nbsp;', ' ')}; // so the component writes every space; those of the text are characters
  };
  const convert = clipboard.convert.bind(clipboard);
  clipboard.convert = (given, formats) => {
    if (!given.html) return convert({...given, text: given.text && printable(given.text)}, formats);
    const made = read(cleaned(given.html));
    const last = made.ops.at(-1);
    const open = typeof last?.insert === 'string' && last.insert.endsWith('\n') && !last.attributes;
    return open ? made.slice(0, made.length() - 1) : made; // goes on in the line where the cursor stands
  };
}
