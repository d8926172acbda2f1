// Where two people changed the same passage and somebody writes it new: typing chooses it, and what is typed goes along.
document.execCommand('defaultParagraphSeparator', false, 'p');

document.addEventListener('input', event => {
  const own = event.target.closest?.('.clash-own');
  if (!own || event.target.type === 'radio') return;
  own.querySelector('[type="radio"]').checked = true;
  const text = own.querySelector('.own-text');
  if (text) own.querySelector('[type="hidden"]').value = text.innerHTML;
});

document.addEventListener('paste', event => {
  if (!event.target.closest?.('.own-text')) return;
  event.preventDefault();
  document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
});
