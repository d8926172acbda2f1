// Calls that ride on the browser's session: each says which page it comes from, and hears when that page is somebody else's.
const HEADER = 'X-Copydesk-Token';
const FIELD = 'copydesk-token';
const meta = document.querySelector(`meta[name="${FIELD}"]`);
const patience = 8000;

/** The id of the person whose page this is; empty when it is nobody's. */
export const owner = meta.content.split('.')[0];

/** What is to be sent along with a call. */
export const headers = () => ({[HEADER]: meta.content, 'X-Requested-With': 'XMLHttpRequest', 'Accept': 'application/json'});

function take(token) {
  meta.content = token;
  for (const field of document.querySelectorAll(`input[name="${FIELD}"]`)) field.value = token;
}

/** Says once above the page why it is of no use any more. What was typed stays where it is. */
function tell(why, here = '') {
  const template = document.getElementById('turned');
  if (!template || document.querySelector(`.news-turned[data-why="${why}"]`)) return;
  document.querySelector('.news-turned')?.remove();
  const news = template.content.cloneNode(true).firstElementChild;
  news.dataset.why = why;
  for (const words of news.querySelectorAll('[data-turned]')) {
    if (words.dataset.turned !== why) { words.remove(); continue; }
    words.textContent = words.textContent.replaceAll('[here]', here).replaceAll('[theirs]', template.dataset.name);
  }
  document.getElementById('content').prepend(news);
}

function untell() {
  document.querySelector('.news-turned')?.remove();
}

/** Whoever is signed in by now: the same person takes the new token over, another one is told. */
function heard(who) {
  if (who.person !== owner) { tell('SOMEBODY_ELSE', who.name); return false; }
  if (who.token !== meta.content) take(who.token);
  untell();
  return true;
}

async function reason(answer) {
  const problem = await answer.clone().json().catch(() => ({}));
  return String(problem.type).split('/').pop();
}

async function look() {
  const answer = await fetch('/desk/who', {headers: headers(), redirect: 'error'}).catch(() => null);
  if (answer?.status === 401 && await reason(answer) === 'SHUT_OUT') tell('SHUT_OUT');
  return Boolean(answer?.ok) && heard(await answer.json());
}

/** Whether what was refused with this status was refused because the page is of no use any more; it says so then. */
export async function isTurned(status) {
  if (![401, 403, 409].includes(status)) return false;
  await look();
  return Boolean(document.querySelector('.news-turned'));
}

/** As {@code fetch}; a page that is only older than the session tries again with the session's new token. */
export async function call(address, options = {}) {
  const ask = () => fetch(address, {...options, headers: {...headers(), ...options.headers}});
  const answer = await ask();
  if (answer.ok) return answer;
  const why = await reason(answer);
  if (why === 'TOKEN_STALE' && await look()) return ask();
  if (why === 'SHUT_OUT') tell(why);
  if (why === 'SOMEBODY_ELSE') look();
  return answer;
}

/** Forms that PrimeFaces sends say it as well. */
function frames() {
  const jQuery = window.jQuery;
  if (!jQuery) return;
  jQuery.ajaxPrefilter((options, original, xhr) => xhr.setRequestHeader(HEADER, meta.content));
}

if (owner) {
  const others = new BroadcastChannel('copydesk-who');
  others.onmessage = event => heard(event.data);
  others.postMessage({person: owner, token: meta.content, name: document.getElementById('turned')?.dataset.name || ''});
  const watch = () => { if (document.visibilityState === 'visible') look(); };
  setInterval(watch, patience);
  document.addEventListener('visibilitychange', watch);
  frames();
}
