// What the dialogs of the moves do by themselves.
import {day} from './days.js';

document.addEventListener('click', event => {
  const button = event.target.closest('[data-sets]');
  if (!button) return;
  const field = document.getElementById(button.dataset.sets);
  field.value = `${day(new Date(), Number(button.dataset.days))}T${button.dataset.clock}`;
  field.focus();
});

/** A menu says that it is open. */
const opener = document.getElementById('rare');
const menu = document.getElementById('rareMoves');
if (opener && menu) {
  const tell = () => opener.setAttribute('aria-expanded', menu.checkVisibility());
  tell();
  new MutationObserver(tell).observe(menu, {attributes: true, attributeFilter: ['style', 'class']});
}
