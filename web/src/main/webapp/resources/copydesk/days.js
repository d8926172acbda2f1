/** The day so many days after this moment on the clocks of this machine, as a field for dates takes it. */
export function day(now, days) {
  const then = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  const two = number => String(number).padStart(2, '0');
  return `${String(then.getFullYear()).padStart(4, '0')}-${two(then.getMonth() + 1)}-${two(then.getDate())}`;
}
