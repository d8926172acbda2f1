// What arrives waits at the top until one asks for it; the line one is at is read and made new again with a key, and one stays at it.
document.addEventListener('copydesk-arrived', () => { document.getElementById('arrived').hidden = false; });

function press(selector) {
  const line = document.activeElement.closest('.inbox-line');
  line?.querySelector(selector)?.click();
}

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, textarea, select')) return;
  if (event.key === 'e') press('.inbox-read');
  if (event.key === 'u') press('.inbox-make-new');
});

const AT = 'copydesk.inbox.at';
const lines = () => [...document.querySelectorAll('.inbox-line')];

document.getElementById('lines').addEventListener('submit', event => {
  sessionStorage.setItem(AT, lines().indexOf(event.submitter?.closest('.inbox-line')));
});

const at = sessionStorage.getItem(AT);
sessionStorage.removeItem(AT);
if (at !== null && !document.querySelector('.notices .notice')) lines()[at]?.querySelector('[data-stop="line"]')?.focus();
