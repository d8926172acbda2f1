// A copy of the text that only this browser has: offered back, compared with what stands in the editor.
import * as keeping from './keeping.js';

const $id = id => document.getElementById(id);
const news = $id('kept');
let offered = null;
let fill;

/** Has the server say what the copy has that the editor does not show. */
export async function look() {
  offered = await keeping.orphan();
  if (!offered) return;
  fill();
  $id('copy').value = JSON.stringify(offered.text);
  window.copydeskCompare();
  $id('copy').value = '';
}

/** A time in the form that the pages write, in the zone of this browser. */
function exact(time, pattern) {
  const forms = {
    d: ['day', {day: 'numeric'}], MMMM: ['month', {month: 'long'}], yyyy: ['year', {year: 'numeric'}],
    HH: ['hour', {hour: '2-digit', hourCycle: 'h23'}], mm: ['minute', {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'}],
    z: ['timeZoneName', {timeZoneName: 'short'}],
  };
  return pattern.replace(/MMMM|yyyy|HH|mm|d|z/g, part => {
    const [name, form] = forms[part];
    return new Intl.DateTimeFormat(document.documentElement.lang, form).formatToParts(time).find(found => found.type === name).value;
  });
}

/** The server has answered: a copy that says nothing else goes, another one is shown. */
export function offer() {
  const answer = $id('other-copy-difference');
  if (answer.querySelector('[data-nothing]')) { drop(); return; }
  const text = new DOMParser().parseFromString(offered.text.body, 'text/html').body.textContent;
  $id('other-copy-time').textContent = exact(offered.time, $id('other-copy-time').dataset.pattern);
  $id('other-copy-text').textContent = [offered.text.title, text].filter(Boolean).join('\n\n').slice(0, 1200);
  $id('other-copy-text').hidden = Boolean(answer.querySelector('.difference'));
  PF('otherCopy').show();
  $id('other-copy-use').focus();
}

async function use() {
  const kept = await keeping.send({...offered.text, article: await keeping.numberOf(offered)});
  localStorage.removeItem(offered.key);
  if (kept.article === Number($id('id').value)) location.reload();
  else location.assign(`/desk/edit?id=${kept.article}`);
}

function drop() {
  localStorage.removeItem(offered.key);
  PF('otherCopy').hide();
  look();
}

/** @param filled puts what stands in the editor into the form */
export function begin(filled) {
  fill = filled;
  $id('other-copy-use').addEventListener('click', () => use().catch(() => keeping.tell('browser', news.dataset.browser)));
  $id('other-copy-drop').addEventListener('click', drop);
}
