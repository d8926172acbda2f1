// The names that are credited, in their order.
const $id = id => document.getElementById(id);

/** What is credited, as it stands in the cards. */
export function all() {
  return [...$id('credits').children].map(card => Object.fromEntries(
    ['name', 'title', 'description'].map(part => [part, card.querySelector(`[name="credit-${part}"]`).value])));
}

/** @param told is called whenever the list was changed */
export function begin(told) {
  const list = $id('credits');
  $id('credit-add').addEventListener('click', () => {
    list.append($id('credit-blank').content.cloneNode(true));
    list.lastElementChild.querySelector('input').focus();
    told();
  });
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
