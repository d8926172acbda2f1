// A guest selects words of the text and comments on them; without this script they copy them.
const body = document.querySelector('.story .body');
const button = document.getElementById('comment-this');
const field = document.querySelector('[name="exact"]');
let chosen = '';

function choose() {
  const selection = getSelection();
  const range = selection.rangeCount ? selection.getRangeAt(0) : null;
  chosen = range && body.contains(range.commonAncestorContainer) ? selection.toString().replace(/\s+/g, ' ').trim() : '';
  button.hidden = !chosen;
}

if (body && button) {
  document.addEventListener('selectionchange', choose);
  button.addEventListener('pointerdown', event => event.preventDefault());
  button.addEventListener('click', () => {
    field.value = chosen;
    button.hidden = true;
    field.form.elements.words.focus();
    field.form.scrollIntoView({block: 'center'});
  });
}
