// The names that are credited, in their order.
const $id = id => document.getElementById(id);

/** What is credited, as it stands in the cards. */
export function all() {
  return [...$id('credits').children].map(card => Object.fromEntries(
    ['name', 'title', 'description'].map(part => [part, card.querySelector(`[name="credit-${part}"]`).value])));
}

/** Whom bylines named before, from the first time that somebody types a name on. */
let known = null;

/** The server has said whom. */
export function offer(json) {
  known = new Map(JSON.parse(json).map(credit => [credit.name, credit]));
  $id('credited').replaceChildren(...[...known.values()].map(credit => Object.assign(document.createElement('option'), {value: credit.name, label: credit.title})));
}

/** Who is named again is what they were. */
function complete(field) {
  const credit = known?.get(field.value);
  const parts = ['title', 'description'].map(part => [part, field.closest('li').querySelector(`[name="credit-${part}"]`)]);
  if (credit && parts.every(([, other]) => !other.value.trim())) parts.forEach(([part, other]) => { other.value = credit[part]; });
}

/** @param told is called whenever the list was changed */
export function begin(told) {
  const list = $id('credits');
  $id('credit-add').addEventListener('click', () => {
    list.append($id('credit-blank').content.cloneNode(true));
    list.lastElementChild.querySelector('input').focus();
    told();
  });
  list.addEventListener('focusin', event => {
    if (known || event.target.name !== 'credit-name') return;
    known = new Map();
    window.copydeskCredits();
  });
  list.addEventListener('input', event => { if (event.target.name === 'credit-name') complete(event.target); });
  list.addEventListener('click', event => {
    const button = event.target.closest('[data-credit]');
    if (!button) return;
    const item = button.closest('li');
    if (button.dataset.credit === 'up') item.previousElementSibling?.before(item);
    if (button.dataset.credit === 'down') item.nextElementSibling?.after(item);
    if (button.dataset.credit === 'remove') item.remove();
    else button.focus();
    told();
  });
}
