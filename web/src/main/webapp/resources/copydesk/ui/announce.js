// Says a sentence to those who listen.
/** Has it read out; nothing on the screen changes. */
export function announce(sentence) {
  document.getElementById('announcer').textContent = sentence;
}
