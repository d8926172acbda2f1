// The same moment on the clocks of two places.
const day = 86400000;

/** What clocks of the zone show at a moment, as if it were a time in UTC. */
function shown(moment, zone) {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory', {timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit',
    hour: '2-digit', minute: '2-digit', second: '2-digit'}).formatToParts(moment);
  const part = name => Number(parts.find(found => found.type === name).value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/**
 * The moment at which clocks of the zone show this time, the earlier one of two; null when they never do.
 *
 * @param local as a field for times has it: 2026-11-26T18:00
 */
export function moment(local, zone) {
  const wanted = Date.parse(`${local}Z`);
  if (Number.isNaN(wanted)) return null;
  const found = [wanted - day, wanted + day]
    .map(near => wanted - (shown(near, zone) - near))
    .filter(candidate => shown(candidate, zone) === wanted);
  return found.length ? Math.min(...found) : null;
}

/** The zone whose clocks are of interest beside those of a chosen one: one's own, and UTC where one's own is chosen. */
export function other(zone, own) {
  return zone === own ? 'UTC' : own;
}

/** Day and time on the clocks of the zone, in this language. */
export function told(moment, zone, language) {
  return new Intl.DateTimeFormat(language, {timeZone: zone, weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit',
    hourCycle: 'h23'}).format(moment);
}
