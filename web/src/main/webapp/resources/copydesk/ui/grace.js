// The time in which a publication can be taken back runs down where everybody sees it.

const bar = document.getElementById('grace');

function left(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

if (bar) {
  const ends = performance.now() + Number(bar.dataset.seconds) * 1000;
  const button = bar.querySelector('.button');
  const words = [...button.querySelector('.ui-button-text').childNodes].at(-1);
  const tick = () => {
    const seconds = Math.ceil((ends - performance.now()) / 1000);
    if (seconds > 0) words.textContent = bar.dataset.words.replace('{0}', left(seconds));
    else bar.remove();
    return seconds > 0;
  };
  const clock = setInterval(() => tick() || clearInterval(clock), 1000);
}
