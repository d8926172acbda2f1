// Passages of the shown text: what is chosen becomes a quote, and a quote becomes a range again. White space does not count,
// and neither do words that stand there only as deleted.
const FIELDS = {title: '.story-title', standfirst: '.story-standfirst', body: '.prose'};
const NOT_TEXT = 'del, .visually-hidden, .in-place, [aria-hidden="true"]';
const CONTEXT = 32;

/** The field's ink, letter by letter, with the place of each. */
export function inkOf(root) {
  const letters = [];
  const places = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest(NOT_TEXT)) continue;
    for (let at = 0; at < node.data.length; at++) {
      if (/\s/.test(node.data[at])) continue;
      letters.push(node.data[at]);
      places.push({node, at});
    }
  }
  return {ink: letters.join(''), places};
}

const ink = words => (words || '').replace(/\s+/g, '');

/** The element that shows a field; null when this way of looking does not show it. */
export function fieldOf(sheet, field) {
  return sheet?.querySelector(`.story ${FIELDS[field]}`) || null;
}

/**
 * Before which letter of the ink the quote stands, -1 when it does not. Of several places the one whose surroundings fit best, or
 * the one that is nearest where the quote says near which letter that is.
 */
export function placeOf(text, quote) {
  const wanted = ink(quote.exact);
  if (!wanted) return -1;
  if (quote.near >= 0) return nearest(text.ink, wanted, quote.near);
  const before = ink(quote.prefix);
  const after = ink(quote.suffix);
  let best = null;
  for (let at = text.ink.indexOf(wanted); at >= 0; at = text.ink.indexOf(wanted, at + 1)) {
    const fits = common(text.ink.slice(0, at), before) + starting(text.ink.slice(at + wanted.length), after);
    if (!best || fits > best.fits) best = {at, fits};
  }
  return best ? best.at : -1;
}

function nearest(letters, wanted, near) {
  if (letters.startsWith(wanted, near)) return near;
  const before = letters.lastIndexOf(wanted, near);
  const after = letters.indexOf(wanted, near);
  return before >= 0 && (after < 0 || near - before < after - near) ? before : after;
}

/** The quote as a range; null when it does not stand there. */
export function rangeOf(root, quote, text = inkOf(root)) {
  const at = placeOf(text, quote);
  if (at < 0) return null;
  const range = document.createRange();
  const first = text.places[at];
  const last = text.places[at + ink(quote.exact).length - 1];
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
  return range;
}

/** Ranges of many quotes of one field, which is read once. */
export function rangesOf(root, quotes, text = inkOf(root)) {
  return quotes.map(quote => rangeOf(root, quote, text));
}

function common(text, end) {
  let length = 0;
  while (length < end.length && length < text.length && text.at(-1 - length) === end.at(-1 - length)) length++;
  return length;
}

function starting(text, start) {
  let length = 0;
  while (length < start.length && length < text.length && text[length] === start[length]) length++;
  return length;
}

/** The words between two places of a field, spaced as they are shown and without what is deleted. */
function wordsOf(root, from, to) {
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  const part = range.cloneContents();
  part.querySelectorAll(NOT_TEXT).forEach(gone => gone.remove());
  part.querySelectorAll('p, li, h2, h3, h4, blockquote, pre, td, th, br').forEach(block => block.after(' '));
  return part.textContent.replace(/\s+/g, ' ');
}

/** What a selection quotes: {field, exact, prefix, suffix}; null when it is not in one field. */
export function quoteOf(sheet, selection) {
  if (!sheet || !selection || selection.isCollapsed || !selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  for (const field of Object.keys(FIELDS)) {
    const root = fieldOf(sheet, field);
    if (root && root.contains(range.startContainer) && root.contains(range.endContainer)) return quote(root, field, range);
  }
  return null;
}

function quote(root, field, range) {
  const start = [range.startContainer, range.startOffset];
  const end = [range.endContainer, range.endOffset];
  const exact = wordsOf(root, start, end).trim();
  if (!exact) return null;
  return {
    field, exact,
    prefix: wordsOf(root, [root, 0], start).trimEnd().slice(-CONTEXT),
    suffix: wordsOf(root, end, [root, root.childNodes.length]).trimStart().slice(0, CONTEXT),
  };
}

/** The whole of a field, for who cannot choose a part of it. */
export function wholeOf(sheet, field) {
  const root = fieldOf(sheet, field);
  if (!root) return null;
  const exact = wordsOf(root, [root, 0], [root, root.childNodes.length]).trim();
  return exact ? {field, exact, prefix: '', suffix: ''} : null;
}
