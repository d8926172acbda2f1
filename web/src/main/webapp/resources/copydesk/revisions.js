// Bringing a revision back and naming it, from its own page and from its row in the history.
const $id = id => document.getElementById(id);

/** A row of the history says which revision it is, and what is not empty of the rest; a page of one has said so already. */
function fill(dialog, data) {
  const form = $id(dialog).querySelector('form');
  form.querySelector('[id$="_number"]').value = data.number;
  $id(`${dialog}_title`).textContent = data.title;
  if (dialog !== 'naming') return;
  $id('name_words').value = data.name ?? '';
  $id('name_more').value = data.more ?? '';
}

document.addEventListener('click', event => {
  const button = event.target.closest('[data-shows]');
  if (!button) return;
  if (button.dataset.number) fill(button.dataset.shows, button.dataset);
  PF(button.dataset.shows).show();
});
