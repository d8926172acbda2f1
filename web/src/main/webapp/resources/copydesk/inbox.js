// What arrives waits at the top until one asks for it; the line one is at is read and made new again with a key.
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
