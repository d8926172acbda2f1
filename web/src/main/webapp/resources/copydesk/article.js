// What the dialogs of the moves do by themselves.
import {day} from './days.js';

document.addEventListener('click', event => {
  const button = event.target.closest('[data-sets]');
  if (!button) return;
  const field = document.getElementById(button.dataset.sets);
  field.value = `${day(new Date(), Number(button.dataset.days))}T${button.dataset.clock}`;
  field.focus();
});

/** Who opens a dialog with a key types on at once: its first field has the focus before the next letter comes. */
document.addEventListener('click', event => {
  const opener = event.target.closest('[id^="ask_"][aria-haspopup="dialog"]');
  const dialog = opener && document.getElementById(`ask_${opener.id.split('_').slice(2).join('_')}`);
  dialog?.querySelector('textarea, input:not([type="hidden"])')?.focus();
});

/** A menu says that it is open. */
const opener = document.getElementById('rare');
const menu = document.getElementById('rareMoves');
if (opener && menu) {
  const tell = () => opener.setAttribute('aria-expanded', menu.checkVisibility());
  tell();
  new MutationObserver(tell).observe(menu, {attributes: true, attributeFilter: ['style', 'class']});
}
