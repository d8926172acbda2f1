// The tools above the text.
/** The tools above the text: one stop with Tab, arrows between them, Alt+F10 from the text and Escape back to it. */
export function toolbar(form, quill) {
  const bar = document.getElementById('body_toolbar');
  const tools = [...bar.querySelectorAll('button')];
  bar.addEventListener('click', event => {
    const tool = event.target.closest('[data-tool]')?.dataset.tool;
    if (tool) quill.history[tool]();
  });
  const reach = tool => tools.forEach(other => { other.tabIndex = other === tool ? 0 : -1; });
  reach(tools[0]);
  bar.addEventListener('focusin', event => reach(event.target.closest('button')));
  bar.addEventListener('keydown', event => {
    if (event.key === 'Escape') { quill.focus(); return; }
    const on = getComputedStyle(bar).direction === 'rtl' ? -1 : 1;
    const by = {ArrowRight: on, ArrowLeft: -on, Home: -tools.length, End: tools.length}[event.key];
    if (!by) return;
    event.preventDefault();
    tools[Math.min(tools.length - 1, Math.max(0, tools.indexOf(event.target) + by))].focus();
  });
  form.addEventListener('keydown', event => {
    if (!event.altKey || event.key !== 'F10') return;
    event.preventDefault();
    bar.querySelector('[tabindex="0"]').focus();
  });
}
