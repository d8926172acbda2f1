// The box in which a link gets its address: below the words that are to lead there, within the column.
const $id = id => document.getElementById(id);
const Link = Quill.import('formats/link');
const within = /^(mailto:.|#|\/(?!\/))/i;
const letter = /^[^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#]+$/;
let quill;
let box;
let range;

function host(whole) {
  try {
    return new URL(whole).hostname;
  } catch (unreadable) {
    return '';
  }
}

/** An address as it is kept, on the web when nothing says where else; null when it leads nowhere. */
export function address(typed) {
  const bare = typed.trim().replace(/\s/g, '%20');
  if (within.test(bare)) return bare;
  if (letter.test(bare)) return `mailto:${bare}`;
  if (/^https?:\/\//i.test(bare)) return host(bare) ? bare : null;
  const whole = `https://${bare.replace(/^\/\//, '')}`;
  return /[^.]\.[^.]/.test(host(whole)) ? whole : null;
}

function current(at) {
  const [link, offset] = quill.scroll.descendant(Link, at.index);
  if (link && !at.length) return {range: {index: at.index - offset, length: link.length()}, to: Link.formats(link.domNode)};
  return {range: at, to: [quill.getFormat(at).link].flat()[0] || ''};
}

function place() {
  const column = box.parentElement.getBoundingClientRect();
  const words = quill.getBounds(range.index, range.length);
  const surface = quill.container.getBoundingClientRect();
  const from = surface.left - column.left + words.left;
  box.style.top = `${surface.top - column.top + words.bottom + 8}px`;
  box.style.left = `${Math.max(0, Math.min(from, column.width - box.offsetWidth))}px`;
}

function refuse(words) {
  $id('link-flaw').hidden = !words;
  $id('link-flaw-words').textContent = words;
  $id('link-address').setAttribute('aria-invalid', Boolean(words));
  if (words) box.scrollIntoView({block: 'nearest'});
}

function show() {
  const found = current(quill.getSelection(true));
  range = found.range;
  $id('link-address').value = found.to;
  $id('link-remove').hidden = $id('link-open').hidden = !found.to;
  $id('link-open').href = found.to || '#';
  refuse('');
  box.hidden = false;
  place();
}

/** The words keep looking chosen while the field has the cursor. */
function open() {
  show();
  if (range.length && getSelection().rangeCount) CSS.highlights?.set('linked', new Highlight(getSelection().getRangeAt(0).cloneRange()));
  $id('link-address').select();
  box.scrollIntoView({block: 'nearest'});
}

function hide() {
  box.hidden = true;
  CSS.highlights?.delete('linked');
}

function back(to) {
  hide();
  quill.setSelection(to, 0, 'silent');
  quill.focus();
}

function take() {
  const to = address($id('link-address').value);
  if (!to) { refuse($id('link-flaw').dataset.words); $id('link-address').focus(); return; }
  if (range.length) quill.formatText(range.index, range.length, 'link', to, 'user');
  else quill.insertText(range.index, to, {link: to}, 'user');
  back(range.index + (range.length || to.length));
}

function remove() {
  quill.formatText(range.index, range.length, 'link', false, 'user');
  back(range.index + range.length);
}

function key(event) {
  if (event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); back(range.index + range.length); }
  if (event.key === 'Enter' && event.target.id === 'link-address') { event.preventDefault(); take(); }
}

/** What the tool of this name in the toolbar does. */
export const tool = {link() { open(); }};

export function begin(surface) {
  quill = surface;
  box = $id('link-box');
  box.addEventListener('keydown', key);
  box.addEventListener('input', event => { event.stopPropagation(); refuse(''); });
  box.addEventListener('change', event => event.stopPropagation());
  box.addEventListener('focusout', event => { if (event.relatedTarget && !box.contains(event.relatedTarget)) hide(); });
  $id('link-take').addEventListener('click', take);
  $id('link-remove').addEventListener('click', remove);
  $id('link-leave').addEventListener('click', () => back(range.index + range.length));
  quill.keyboard.addBinding({key: 'k', shortKey: true}, open);
  quill.root.addEventListener('click', event => { if (event.target.closest('a') && !event.target.closest('.island') && !getSelection().toString()) show(); else hide(); });
  quill.root.addEventListener('keydown', event => { if (!event.ctrlKey && !event.metaKey) hide(); });
}
