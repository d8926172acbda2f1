// Where two people changed the same passage and somebody writes it new: typing chooses it, and what is typed goes along.
document.execCommand('defaultParagraphSeparator', false, 'p');

document.addEventListener('input', event => {
  const own = event.target.closest?.('.clash-own');
  if (!own || event.target.type === 'radio') return;
  own.querySelector('[type="radio"]').checked = true;
  const text = own.querySelector('.own-text');
  if (text) own.querySelector('[type="hidden"]').value = text.innerHTML;
});

/** Nothing can be saved like this before every passage is decided: leads to the first that is not. */
document.addEventListener('click', event => {
  if (!event.target.closest?.('#decide')) return;
  const open = [...document.querySelectorAll('.clash')].filter(clash => !clash.querySelector('[name^="choice-"]:checked'));
  document.querySelectorAll('.clash').forEach(clash => clash.classList.toggle('clash-open', open.includes(clash)));
  if (!open.length) return;
  event.stopImmediatePropagation();
  const words = document.getElementById('undecided');
  words.textContent = words.dataset[open.length === 1 ? 'one' : 'more'].replace('{0}', open.length);
  open[0].scrollIntoView({block: 'center'});
  open[0].querySelector('[type="radio"]').focus();
}, true);

document.addEventListener('paste', event => {
  if (!event.target.closest?.('.own-text')) return;
  event.preventDefault();
  document.execCommand('insertText', false, event.clipboardData.getData('text/plain'));
});
