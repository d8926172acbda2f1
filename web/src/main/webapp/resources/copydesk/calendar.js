// How the grid of the calendar behaves: every entry can be reached with keys and says what it is.

const SIDE_BY_SIDE = {timeGridWeek: 2, timeGridDay: 6};
const HEIGHT = 58;

/** Hours before and after everything that happens fold away; on days when clocks change all are there. */
function fold(calendar) {
  if (!calendar.view.type.startsWith('timeGrid')) return;
  const shown = calendar.getEvents().filter(({start}) => start >= calendar.view.activeStart && start < calendar.view.activeEnd);
  const hours = document.querySelector('.calendar .clocks') ? [0, 23] : shown.map(({start}) => start.getUTCHours());
  const from = Math.min(8, ...hours);
  const to = Math.max(19, ...hours) + 1;
  const hour = (number) => `${String(number).padStart(2, '0')}:00:00`;
  if (calendar.getOption('slotMinTime') === hour(from) && calendar.getOption('slotMaxTime') === hour(to)) return;
  calendar.setOption('slotMinTime', hour(from));
  calendar.setOption('slotMaxTime', hour(to));
}

/** Where all entries of a day stand: from the week the day, from the day the list. */
function leadOn({date, view}) {
  const address = new URL(location.href);
  address.searchParams.set('view', view.type === 'timeGridDay' ? 'LIST' : 'DAY');
  address.searchParams.set('on', date.toISOString().slice(0, 10));
  location.assign(address);
}

/** What the component draws as a link without an address is a button, and says how many more there are. */
function makeButton({el, num}) {
  el.removeAttribute('aria-expanded');
  el.removeAttribute('aria-controls');
  el.role = 'button';
  el.tabIndex = 0;
  el.title = el.closest('.calendar-grid').dataset.more.replace('{0}', num);
  el.setAttribute('aria-label', el.title);
  el.addEventListener('keydown', (press) => {
    if (press.key === 'Enter' || press.key === ' ') el.click();
  });
}

/** Called by the component, as its own, before it is drawn. */
window.copydeskCalendar = function () {
  const language = document.documentElement.lang;
  Object.assign(this.cfg.options, {
    firstDay: 1,
    eventInteractive: true,
    eventDisplay: 'block',
    dayMaxEvents: false,
    eventOrder: '-behind,start,-duration,allDay,title',
    nextDayThreshold: '09:00:00',
    expandRows: true,
    locale: language === 'en' ? 'en-gb' : language,
    eventTimeFormat: {hour: '2-digit', minute: '2-digit', hour12: false},
    slotLabelFormat: {hour: '2-digit', minute: '2-digit', hour12: false},
    slotDuration: '01:00:00',
    snapDuration: '00:15:00',
    eventMinHeight: HEIGHT,
    eventShortHeight: 0,
    eventMaxStack: SIDE_BY_SIDE[this.cfg.options.initialView],
    moreLinkClick: leadOn,
    moreLinkDidMount: makeButton,
    eventsSet() {
      fold(this);
    },
    eventDidMount: ({el, event}) => {
      if (!event.url) el.setAttribute('role', 'button');
      el.setAttribute('aria-label', event.extendedProps.label);
      el.title = event.extendedProps.label;
    },
  });
};
