// What blocks a piece of HTML means, whatever stands in whatever: the same as the server makes of it (core.text.markup.block).
const inline = {STRONG: true, EM: true, S: true, CODE: true, SUB: true, SUP: true, A: true};
const ours = {
  B: 'strong', I: 'em', CITE: 'em', DFN: 'em', DEL: 's', STRIKE: 's', TT: 'code', KBD: 'code', SAMP: 'code',
  H1: 'h2', H5: 'h4', H6: 'h4', MENU: 'ul', DIR: 'ul', LISTING: 'pre',
};
const unseen = 'script, style, template, noscript, noembed, noframes, textarea, title, iframe, object, embed, applet, select, option,'
  + 'datalist, audio, video, canvas, xmp, plaintext, svg, math, map, frameset, button, progress, meter, dialog, rp, rt, meta, link, .ql-ui, .in-place';
const blocks = 'p, h2, h3, h4, blockquote, ul, ol, li, pre, hr, table, caption, thead, tbody, tfoot, tr, td, th, div, section, article, main,'
  + 'header, footer, nav, aside, figure, figcaption, address, dl, dt, dd, center, details, summary, fieldset, legend, form, hgroup, search';
const edge = {edge: true};

/** Elements by the names that bodies have; those that nobody sees go with everything in them. */
export function translate(root) {
  for (const hidden of root.querySelectorAll(unseen)) hidden.remove();
  for (const element of [...root.querySelectorAll(Object.keys(ours).join())]) {
    const named = element.ownerDocument.createElement(ours[element.tagName]);
    if (element.hasAttribute('style')) named.setAttribute('style', element.getAttribute('style'));
    named.append(...element.childNodes);
    element.replaceWith(named);
  }
}

/** Whether there is more in it than a line. */
export function hasBlocks(root) {
  return Boolean(root.querySelector(`${blocks}, br`));
}

function wrapped(node, looks) {
  return looks.reduceRight((inside, look) => {
    const copy = look.cloneNode(false);
    copy.append(inside);
    return copy;
  }, node);
}

/** A line as nodes: white space as readers see it, and no break at its beginning or end. */
function nodes(line) {
  const parts = [];
  const ended = () => { while (parts.length && parts.at(-1).text !== undefined && !(parts.at(-1).text = parts.at(-1).text.replace(/ +$/, ''))) parts.pop(); };
  let begins = true;
  for (const part of line) {
    if (part.text !== undefined) {
      let text = part.text.replace(/[ \t\n\f\r]+/g, ' ');
      if (begins) text = text.replace(/^ /, '');
      if (!text) continue;
      begins = text.endsWith(' ');
      parts.push({...part, text});
    } else if (part.image) {
      begins = false;
      parts.push(part);
    } else {
      ended();
      const after = parts.at(-1);
      if (after && !(part.edge && after.br)) parts.push({br: true, edge: part.edge});
      begins = true;
    }
  }
  ended();
  while (parts.length && (parts.at(-1).br || parts.at(-1).text !== undefined && !parts.at(-1).text.trim())) parts.pop();
  return parts.map(part => part.br ? document.createElement('br') : wrapped(part.image ? part.image.cloneNode(false) : document.createTextNode(part.text), part.looks));
}

function filled(tag, line) {
  const made = document.createElement(tag);
  made.append(...nodes(line));
  return made;
}

/** Reads what stands in a line into it, and gives what is a block to the other. */
function reads(node, looks, line, other) {
  if (node.nodeType === Node.TEXT_NODE) line.push({text: node.data, looks});
  else if (node.nodeType !== Node.ELEMENT_NODE) return;
  else if (node.tagName === 'BR') line.push({br: true});
  else if (node.tagName === 'IMG') line.push({image: node, looks});
  else if (node.matches(blocks)) other(node, looks);
  else for (const child of [...node.childNodes]) reads(child, inline[node.tagName] ? [...looks, node] : looks, line, other);
}

function asLine(parent, looks) {
  const line = [];
  const inside = (block, wrap) => {
    line.push(edge);
    for (const child of block.childNodes) reads(child, wrap, line, inside);
    line.push(edge);
  };
  for (const child of parent.childNodes) reads(child, looks, line, inside);
  return line;
}

function item(parents, looks) {
  const made = document.createElement('li');
  const line = [];
  const put = () => made.append(...nodes(line.splice(0)));
  const inside = (block, wrap) => {
    if (block.matches('ul, ol')) { put(); made.append(list(block, wrap)); return; }
    line.push(edge);
    for (const child of block.childNodes) reads(child, wrap, line, inside);
    line.push(edge);
  };
  for (const node of parents) reads(node, looks, line, inside);
  put();
  return made;
}

function list(element, looks) {
  const made = document.createElement(element.tagName);
  for (const node of element.childNodes) {
    const isElement = node.nodeType === Node.ELEMENT_NODE;
    if (!isElement && (node.nodeType !== Node.TEXT_NODE || !node.data.trim())) continue;
    if (isElement && node.matches('ul, ol') && made.lastElementChild) made.lastElementChild.append(list(node, looks));
    else made.append(item(node.nodeName === 'LI' ? [...node.childNodes] : [node], looks));
  }
  for (const empty of [...made.children]) if (!empty.hasChildNodes()) empty.remove();
  return made;
}

/** The blocks that the children make. */
export function shaped(parent, looks = []) {
  const made = [];
  const line = [];
  const add = block => { if (block.hasChildNodes()) made.push(block); };
  const ends = () => add(filled('p', line.splice(0)));
  const block = (element, wrap) => {
    ends();
    switch (element.tagName) {
      case 'H2': case 'H3': case 'H4': add(filled(element.tagName, asLine(element, wrap))); break;
      case 'BLOCKQUOTE': {
        const quote = document.createElement('blockquote');
        quote.append(...shaped(element, wrap));
        add(quote);
        break;
      }
      case 'UL': case 'OL': add(list(element, wrap)); break;
      case 'PRE': if (element.textContent.trim()) { const code = document.createElement('pre'); code.textContent = element.textContent; made.push(code); } break;
      case 'HR': made.push(document.createElement('hr')); break;
      case 'TABLE': {
        const table = element.cloneNode(true);
        for (const caption of table.querySelectorAll('caption')) { made.push(...shaped(caption, wrap)); caption.remove(); }
        if (table.textContent.trim() || table.querySelector('img')) made.push(table);
        break;
      }
      default: made.push(...shaped(element, wrap));
    }
  };
  for (const child of [...parent.childNodes]) reads(child, looks, line, block);
  ends();
  return made;
}
