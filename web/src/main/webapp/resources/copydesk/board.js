// How the board is used: a card is dragged to a column or sent there by keys; where it may go, the desk says.
const $id = id => document.getElementById(id);
const lanes = () => [...document.querySelectorAll('.lane')];
const cardOf = part => part?.closest?.('.board-card');
const cardsIn = lane => [...lane.querySelectorAll('.board-card')].filter(card => card.checkVisibility());
const folds = 'copydesk.board.folded';
const AFTER_DIALOGS = 150;
let dragged = null;
let last = null;

function choose(card, lane = '') {
  last = card.dataset.article || card.dataset.plan;
  $id('board_chosen').value = last;
  $id('board_seen').value = card.dataset.revision || '';
  $id('board_lane').value = lane;
  $id('board_left').value = card.closest('.lane').dataset.lane;
}

// --- where it may go -------------------------------------------------------------------------------------------------

/** Marks every column with whether the dragged card may go there, and why not. */
function mark() {
  if (!dragged?.dataset.article || $id('board_chosen').value !== dragged.dataset.article) return;
  const ways = [...document.querySelectorAll('#departing [data-lane]')];
  const elsewhere = document.querySelector('#departing .departing-elsewhere')?.textContent;
  for (const lane of lanes()) {
    if (lane.contains(dragged)) continue;
    if (elsewhere) { lane.querySelector('.lane-why').textContent = elsewhere; continue; } // a drop draws it where it is
    const way = ways.find(one => one.dataset.lane === lane.dataset.lane);
    const open = way?.dataset.open === 'true';
    lane.classList.toggle('lane-open', open);
    lane.classList.toggle('lane-locked', !open);
    lane.querySelector('.lane-why').textContent = open ? '' : way?.querySelector('.departing-why').textContent ?? '';
  }
}

function markPlan() {
  for (const lane of lanes()) {
    const open = lane.dataset.lane === 'DRAFT';
    lane.classList.toggle('lane-open', open);
    lane.classList.toggle('lane-locked', !open && !lane.contains(dragged));
  }
}

function unmark() {
  for (const lane of lanes()) {
    lane.classList.remove('lane-open', 'lane-locked', 'lane-over-it');
    lane.querySelector('.lane-why').textContent = '';
  }
}

// --- dragging --------------------------------------------------------------------------------------------------------

document.addEventListener('dragstart', event => {
  dragged = cardOf(event.target);
  if (!dragged) return;
  event.dataTransfer.effectAllowed = 'move';
  event.dataTransfer.setData('text/plain', dragged.querySelector('.card-title').textContent);
  dragged.classList.add('board-dragged');
  choose(dragged);
  if (dragged.dataset.article) window.boardDepart(); else markPlan();
});

document.addEventListener('dragover', event => {
  const lane = dragged && event.target.closest?.('.lane');
  for (const other of lanes()) other.classList.toggle('lane-over-it', other === lane);
  if (!lane || lane.contains(dragged) || lane.classList.contains('lane-locked')) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'move';
});

document.addEventListener('drop', event => {
  const lane = dragged && event.target.closest?.('.lane');
  if (!lane) return;
  event.preventDefault();
  choose(dragged, lane.dataset.lane);
  if (dragged.dataset.article) window.boardDrop(); else window.boardBegin();
});

document.addEventListener('dragend', () => {
  dragged?.classList.remove('board-dragged');
  dragged = null;
  unmark();
});

// --- keys ------------------------------------------------------------------------------------------------------------

function focus(card) {
  const stop = card?.querySelector('a, button');
  stop?.focus();
  card?.scrollIntoView({block: 'nearest', inline: 'nearest'});
}

function returnTo(card) {
  if (card && !document.querySelector('.ui-dialog-mask, .ui-widget-overlay')) focus($id(`card-${card}`));
}

function beside(card, by) {
  const shown = lanes().filter(lane => cardsIn(lane).length);
  const lane = shown[shown.indexOf(card.closest('.lane')) + by];
  if (!lane) return null;
  const height = card.getBoundingClientRect().top;
  const distance = other => Math.abs(other.getBoundingClientRect().top - height);
  return cardsIn(lane).reduce((near, other) => (distance(other) < distance(near) ? other : near));
}

function along(card, by) {
  const cards = cardsIn(card.closest('.lane'));
  return cards[cards.indexOf(card) + by];
}

const forwards = () => (getComputedStyle(document.documentElement).direction === 'rtl' ? -1 : 1);

const arrows = {
  ArrowUp: card => along(card, -1),
  ArrowDown: card => along(card, 1),
  ArrowLeft: card => beside(card, -forwards()),
  ArrowRight: card => beside(card, forwards()),
};

const letters = {
  m: card => depart(card),
  c: card => { choose(card); window.boardClaim(); },
  x: card => card.querySelector('.pick')?.click(),
};

function depart(card) {
  choose(card);
  opening = true;
  window.boardDepart();
}

let opening = false;

document.addEventListener('keydown', event => {
  const card = cardOf(event.target);
  if (!card || event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input')) return;
  const arrow = arrows[event.key];
  const letter = card.dataset.article && !document.documentElement.classList.contains('keys-off') && letters[event.key.toLowerCase()];
  if (arrow) focus(arrow(card)); else if (letter) letter(card); else return;
  event.preventDefault();
  event.stopPropagation();
});

document.addEventListener('click', event => {
  const press = part => event.target.closest(`[data-${part}]`);
  const column = press('more') || press('limit');
  if (press('depart')) depart(cardOf(event.target));
  if (press('begin')) { choose(cardOf(event.target)); window.boardBegin(); }
  if (press('claim')) { window.PF('departing').hide(); window.boardClaim(); }
  if (event.target.closest('.lane-fold')) fold(event.target.closest('.lane'));
  if (!column) return;
  $id('board_lane').value = column.closest('.lane').dataset.lane;
  if (column.dataset.more) window.boardMore(); else window.boardLimit();
});

// --- columns folded to a strip ---------------------------------------------------------------------------------------

const folded = () => JSON.parse(localStorage.getItem(folds) || '[]');

function fold(lane) {
  const key = lane.dataset.lane;
  const now = folded().includes(key) ? folded().filter(other => other !== key) : [...folded(), key];
  localStorage.setItem(folds, JSON.stringify(now));
  show();
}

function show() {
  for (const lane of lanes()) {
    const isFolded = folded().includes(lane.dataset.lane);
    lane.classList.toggle('lane-folded', isFolded);
    lane.querySelector('.lane-fold').setAttribute('aria-expanded', !isFolded);
  }
  watch();
}

/** On a telephone the chip of the column in view is marked. */
function watch() {
  const chips = [...document.querySelectorAll('.lane-chips a')];
  const seen = new IntersectionObserver(entries => {
    for (const entry of entries)
      chips.find(chip => chip.hash === `#${entry.target.id}`)?.toggleAttribute('aria-current', entry.isIntersecting);
  }, {root: document.querySelector('.lanes'), threshold: 0.6});
  lanes().forEach(lane => seen.observe(lane));
}

// --- called by the components ----------------------------------------------------------------------------------------

window.copydeskBoard = {
  departed() {
    mark();
    if (!opening) return;
    opening = false;
    if (document.querySelector('#departing .departing')) window.PF('departing').show();
  },
  settled(args) {
    show();
    if (args?.which) { window.PF('departing').show(); return; }
    if (args?.asks) { window.PF('departing').hide(); window.PF('asking').show(); return; }
    if (args?.done) for (const dialog of ['departing', 'asking', 'limit']) window.PF(dialog).hide();
    this.back();
  },
  /** To the card that one came from, wherever it lies now. A dialog goes where it opened from a moment after it closed. */
  back() {
    returnTo(last);
    setTimeout(() => { if (!cardOf(document.activeElement)) returnTo(last); }, AFTER_DIALOGS);
  },
};

show();
