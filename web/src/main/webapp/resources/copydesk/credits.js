// Lights up the words of the people who are chosen.
document.addEventListener('click', event => {
  const button = event.target.closest('[data-lights]');
  if (!button) return;
  const lit = button.getAttribute('aria-pressed') !== 'true';
  button.setAttribute('aria-pressed', lit);
  for (const run of document.querySelectorAll(`.credited .credit[data-share="${button.dataset.lights}"]`)) run.classList.toggle('lit', lit);
});
