// What the dialogs of the moves do by themselves.
import {day} from './days.js';
import './ui/grace.js';
import {moment, other, told} from './ui/clocks.js';

document.addEventListener('click', event => {
  const button = event.target.closest('[data-sets]');
  if (!button) return;
  const field = document.getElementById(button.dataset.sets);
  field.value = `${day(new Date(), Number(button.dataset.days))}T${button.dataset.clock}`;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  field.focus();
});

/** Who opens a dialog with a key types on at once: its first field has the focus before the next letter comes. */
document.addEventListener('click', event => {
  const opener = event.target.closest('[id^="ask_"][aria-haspopup="dialog"]');
  const dialog = opener && document.getElementById(`ask_${opener.id.split('_').slice(2).join('_')}`);
  dialog?.querySelector('textarea, input:not([type="hidden"])')?.focus();
});

/** What is set on the clocks of one place is said on those of another. */
function tellElsewhere(line) {
  const at = document.getElementById(`at_${line.dataset.move}`);
  const zone = document.getElementById(`zone_${line.dataset.move}_hinput`);
  const tell = () => {
    const beside = other(zone.value, Intl.DateTimeFormat().resolvedOptions().timeZone);
    const then = zone.value && zone.value !== beside && moment(at.value, zone.value);
    line.textContent = then ? line.dataset.words.replace('{0}', told(then, beside, document.documentElement.lang)).replace('{1}', beside.replaceAll('_', ' ')) : '';
  };
  const widget = PF(`widget_zone_${line.dataset.move}`);
  const add = widget.addItem.bind(widget);
  widget.addItem = item => { add(item); tell(); };
  at.addEventListener('input', tell);
  tell();
}

window.jQuery?.(() => document.querySelectorAll('.ask-also').forEach(tellElsewhere));

/** Whoever goes to a time zone wants another one: the first letter takes the place of what stands there. */
let entered;
document.addEventListener('focusin', ({target}) => {
  entered = target.matches('.ask-time .ui-autocomplete-input') ? target : undefined;
  entered?.select();
});
document.addEventListener('click', ({target}) => {
  if (target === entered) entered.select(); // a pointer puts the cursor between the letters after it brought the focus
  entered = undefined;
});

/** A menu says that it is open. */
const opener = document.getElementById('rare');
const menu = document.getElementById('rareMoves');
if (opener && menu) {
  const tell = () => opener.setAttribute('aria-expanded', menu.checkVisibility());
  tell();
  new MutationObserver(tell).observe(menu, {attributes: true, attributeFilter: ['style', 'class']});
}
