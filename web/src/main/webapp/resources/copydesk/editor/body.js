// The body of the article on the screen: read from its canonical form and written back to it, with nothing lost between.
import {Island, SoftBreak, isForeign, pure} from './islands.js';
import {inField, inText} from './as-typed.js';
import {paste} from './paste.js';
import * as link from './link.js';

const Delta = Quill.import('delta');
const marks = {
  STRONG: {bold: true}, EM: {italic: true}, S: {strike: true}, CODE: {code: true}, SUB: {script: 'sub'}, SUP: {script: 'super'},
};
const formats = ['bold', 'italic', 'strike', 'code', 'script', 'link', 'image', 'header', 'blockquote', 'list', 'indent', 'island', 'softbreak'];
const empty = '<p><br></p>';
const Block = Quill.import('blots/block');
const created = Block.create;

/** Every line runs in the direction of its own first letter, as it does wherever the text is shown. */
Block.create = function (value) {
  const line = created.call(this, value);
  line.setAttribute('dir', 'auto');
  return line;
};

Quill.register({'formats/island': Island, 'formats/softbreak': SoftBreak}, true);

function inline(parent, delta, attributes) {
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) delta.insert(node.data, attributes);
    else if (node.tagName === 'BR') delta.insert({softbreak: true}, attributes);
    else if (node.tagName === 'IMG') delta.insert({image: node.getAttribute('src')}, {...attributes, alt: node.getAttribute('alt') || ''});
    else if (node.tagName === 'A') inline(node, delta, {...attributes, link: node.getAttribute('href')});
    else if (!node.matches('ul, ol')) inline(node, delta, {...attributes, ...marks[node.tagName]});
  }
  return delta;
}

function items(list, delta, level) {
  for (const item of list.children) {
    inline(item, delta, {}).insert('\n', {list: list.tagName === 'OL' ? 'ordered' : 'bullet', ...(level && {indent: level})});
    for (const inner of item.querySelectorAll(':scope > ul, :scope > ol')) items(inner, delta, level + 1);
  }
}

function block(element, delta) {
  if (isForeign(element)) delta.insert({island: element.outerHTML});
  else if (element.tagName === 'BLOCKQUOTE') for (const line of element.children) inline(line, delta, {}).insert('\n', {blockquote: true});
  else if (element.matches('ul, ol')) items(element, delta, 0);
  else inline(element, delta, {}).insert('\n', element.tagName === 'P' ? {} : {header: Number(element.tagName[1])});
}

function delta(elements) {
  const made = new Delta();
  for (const element of elements) block(element, made);
  return made;
}

/** The HTML of what is on the screen. */
export function read(quill) {
  const copy = quill.root.cloneNode(true);
  for (const line of copy.querySelectorAll('[dir]')) line.removeAttribute('dir');
  for (const island of copy.querySelectorAll('.island')) island.outerHTML = Island.value(island);
  for (const shown of copy.querySelectorAll('.in-place')) shown.remove();
  for (const soft of copy.querySelectorAll('.soft-break')) soft.replaceWith(document.createElement('br'));
  return copy.innerHTML === empty ? '' : copy.innerHTML;
}

/** Lines that are empty yet run as the first one that is not; to find that out itself, a browser looks at no line that has a direction. */
function directed({root}) {
  const first = [...root.querySelectorAll(':scope > [dir], :scope > ol > [dir]')].find(line => /\p{L}/u.test(line.textContent));
  const dir = first?.matches(':dir(rtl)') ? 'rtl' : 'ltr';
  if (root.dir !== dir) root.dir = dir;
}

/** Puts another body on the screen. */
export function show(quill, html) {
  quill.setContents(delta(new DOMParser().parseFromString(html, 'text/html').body.children), 'silent');
  quill.history.clear();
  directed(quill);
}

/** Whether readers would see the picture: it lies on the web, and not in what was copied. */
function isShown(image) {
  return /^(https?:|\/)/i.test(image.getAttribute('src') || '');
}

function pasting(clipboard, refused) {
  paste(clipboard, elements => {
    const images = elements.flatMap(element => [...element.querySelectorAll('img')]).filter(image => !isShown(image));
    images.forEach(image => image.remove());
    if (images.length) refused();
    return delta(elements.map(element => element.matches('table') ? pure(element) : element));
  });
}

/** What came in some other way than by pasting, such as by dragging, goes again. */
function withoutPictures(quill, refused) {
  const images = [...quill.root.querySelectorAll('img')].filter(image => !isShown(image) && !image.closest('.island'));
  for (const image of images) quill.deleteText(quill.getIndex(Quill.find(image)), 1, 'silent');
  if (images.length) refused();
}

/** Tab leads on to the next field; in lists it moves the line in, and with Shift out again. */
function tabs(quill) {
  quill.keyboard.bindings.Tab = [];
  const deepest = 8;
  quill.keyboard.addBinding({key: 'Tab', shiftKey: false, format: ['list']}, (range, context) => {
    if ((context.format.indent || 0) >= deepest) return true;
    quill.format('indent', '+1', 'user');
    return false;
  });
  quill.keyboard.addBinding({key: 'Tab', shiftKey: true, format: ['indent']}, () => {
    quill.format('indent', '-1', 'user');
    return false;
  });
}

/** The component begins to write once it knows what our texts are made of; icons and the box for links are our own. */
function opened(place) {
  const widget = PF('text');
  widget.jq.removeAttr('role'); // it is the part that one writes in that is a text box, and says so below
  Quill.register('themes/snow', Quill.import('core/theme'), true);
  const shown = Object.keys(Quill.imports).includes('formats/inplace') ? ['inplace'] : []; // where others suggest
  widget.cfg.formats = [...formats, ...shown];
  document.querySelector('.page-of-text').prepend(document.getElementById('text_toolbar'));
  place.hidden = false;
  PrimeFaces.invokeDeferredRenders(place.id);
  const quill = widget.editor;
  quill.uploader.options.mimetypes = [];
  quill.getModule('toolbar').addHandler('link', link.tool.link);
  return quill;
}

/**
 * The writing surface with this text in it; {@code changed} is told of whatever the person does to it, {@code refused} of
 * pictures that it does not take.
 */
export function surface(place, html, changed, refused) {
  const quill = opened(place);
  pasting(quill.clipboard, refused);
  tabs(quill);
  for (const way of ['paste', 'drop']) quill.root.addEventListener(way, event => {
    if ([...(event.clipboardData || event.dataTransfer)?.files || []].some(file => file.type.startsWith('image/'))) refused();
  }, true);
  quill.keyboard.bindings.Enter.unshift({key: 'Enter', shiftKey: true, handler(range) {
    quill.insertEmbed(range.index, 'softbreak', true, 'user');
    quill.setSelection(range.index + 1, 0, 'silent');
  }});
  show(quill, html);
  const language = () => quill.root.lang || document.documentElement.lang;
  inText(quill, language);
  for (const id of ['title', 'standfirst']) inField(document.getElementById(id), language);
  quill.on('text-change', () => directed(quill));
  quill.on('text-change', (change, old, source) => { if (source !== 'user') return; withoutPictures(quill, refused); changed(); });
  quill.root.addEventListener('input', event => { if (event.target.closest('.island')) changed(); });
  link.begin(quill);
  Object.entries({'aria-label': place.dataset.placeholder, role: 'textbox', 'aria-multiline': 'true'})
    .forEach(([name, value]) => quill.root.setAttribute(name, value));
  return quill;
}
