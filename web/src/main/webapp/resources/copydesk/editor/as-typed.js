// What is put right while it is typed: quotation marks and apostrophes as the language of the text has them, "…", and "##" or ">"
// at the beginning of a line. One undo brings back what was typed.
const Delta = Quill.import('delta');
const narrow = '\u202f';

/** What the two keys open and close, by language, or by language and country where they differ. */
const quotes = {};
for (const [marks, languages] of Object.entries({
  '“ ” ‘ ’': 'en nl tr pt zh ko hi id ms th vi ga cy af sw lv',
  '„ “ ‚ ‘': 'de cs sk sl hr sr bs mk bg lt is et',
  '« » ‘ ’': 'es ca gl eu el pt-PT nb no nn ru uk be kk',
  '« » ’ ’': 'it',
  '« » ‹ ›': 'de-CH de-LI',
  '” ” ’ ’': 'sv fi da',
  '„ ” ‚ ’': 'pl ro hu',
  '「 」 『 』': 'ja',
})) for (const language of languages.split(' ')) quotes[language] = marks.split(' ');
quotes.fr = [`«${narrow}`, `${narrow}»`, '‘', '’'];

const opensAfter = /^$|[\s([{<–—/«„“‘‚‹「『-]$/u;
const wordBefore = /[\p{L}\p{N}]$/u;

/** The marks of a language such as "de-CH"; none where straight ones are as good as any. */
function marksOf(language) {
  return quotes[language] || quotes[language.split('-')[0].toLowerCase()];
}

function single(before, [, , open, close]) {
  if (close !== '’' && before.lastIndexOf(open) > before.lastIndexOf(close)) return close; // the one that is no apostrophe
  return wordBefore.test(before) ? '’' : close;
}

/** What stands for the character that was just typed behind these words, and how many of these it takes along; null for itself. */
export function meant(before, typed, language) {
  if (typed === '.') return before.endsWith('..') && !before.endsWith('...') ? {words: '…', along: 2} : null;
  if (typed !== '"' && typed !== "'") return null;
  const marks = marksOf(language);
  if (!marks) return null;
  const [open, close, inner, innerClose] = marks;
  const opens = opensAfter.test(before) && (![close, innerClose].includes(before.at(-1)) || [open, inner].includes(before.at(-1)));
  if (typed === '"') return {words: opens ? open : close, along: 0};
  return {words: opens ? inner : single(before, marks), along: 0};
}

/** In a field of plain text; {@code language} as below. */
export function inField(field, language) {
  field.addEventListener('input', event => {
    if (event.isComposing || event.inputType !== 'insertText' || event.data?.length !== 1) return;
    const at = field.selectionStart - 1;
    const instead = meant(field.value.slice(0, at), event.data, language());
    if (!instead) return;
    field.setSelectionRange(at - instead.along, at + 1);
    document.execCommand('insertText', false, instead.words); // the one way that the field's own undo knows of
  });
}

/** The one character that a change adds, and where; null when it is another change. */
function only(change) {
  const [first, second] = change.ops;
  const [at, added] = first?.retain && !first.attributes ? [first.retain, second] : [0, first];
  const last = change.ops.at(-1) === added;
  return last && typeof added?.insert === 'string' && added.insert.length === 1 ? {at, typed: added.insert, looks: added.attributes || {}} : null;
}

function textOf(contents) {
  return contents.ops.map(({insert}) => typeof insert === 'string' ? insert : insert.softbreak ? '\n' : '\ufffc').join('');
}

function instead(quill, language, change) {
  const added = only(change);
  if (!added || quill.selection.composing || added.looks.code) return;
  const [line, offset] = quill.getLine(added.at);
  const before = line ? textOf(quill.getContents(added.at - offset, offset)) : '';
  const better = meant(before, added.typed, language());
  if (!better) return;
  quill.history.cutoff();
  const from = added.at - better.along;
  quill.updateContents(new Delta().retain(from).delete(better.along + 1).insert(better.words, added.looks), 'user');
  queueMicrotask(() => quill.setSelection(from + better.words.length, 0, 'silent')); // the component first puts the cursor back
  quill.history.cutoff();
}

/** What a line becomes that begins so, once a space follows. */
const lines = {'##': {header: 2}, '###': {header: 3}, '>': {blockquote: true}};
const plain = {header: false, blockquote: false, list: false, indent: false};

function begins(quill) {
  for (const binding of quill.keyboard.bindings[' ']) if (binding.prefix?.test('[]')) binding.prefix = /^\s*?(?:\d+\.|-|\*)$/; // our lists have no boxes to tick
  quill.keyboard.addBinding({key: ' ', collapsed: true, shiftKey: null, prefix: /^(?:#{2,3}|>)$/, format: {code: false}}, (range, context) => {
    if (context.format.header || context.format.blockquote || context.format.list) return true;
    const typed = context.prefix;
    quill.insertText(range.index, ' ', 'user');
    quill.history.cutoff();
    const start = range.index - typed.length;
    quill.updateContents(new Delta().retain(start).delete(typed.length + 1).retain(context.line.length() - 2 - context.offset).retain(1, {...plain, ...lines[typed]}), 'user');
    quill.history.cutoff();
    quill.setSelection(start, 0, 'silent');
    return false;
  });
}

/** On the writing surface; {@code language} says the one of the text, or "" for none. */
export function inText(quill, language) {
  begins(quill);
  quill.on('text-change', (change, old, source) => { if (source === 'user') instead(quill, language, change); });
}
