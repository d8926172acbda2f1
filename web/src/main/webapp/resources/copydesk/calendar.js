// How the grid of the calendar behaves: every entry can be reached with keys and says what it is.

/** Called by the component, as its own, before it is drawn. */
window.copydeskCalendar = function () {
  const language = document.documentElement.lang;
  Object.assign(this.cfg.options, {
    firstDay: 1,
    eventInteractive: true,
    eventDisplay: 'block',
    dayMaxEvents: false,
    expandRows: true,
    locale: language === 'en' ? 'en-gb' : language,
    eventTimeFormat: {hour: '2-digit', minute: '2-digit', hour12: false},
    slotLabelFormat: {hour: '2-digit', minute: '2-digit', hour12: false},
    slotDuration: '01:00:00',
    snapDuration: '00:15:00',
    eventDidMount: ({el, event}) => {
      if (!event.url) el.setAttribute('role', 'button');
      el.setAttribute('aria-label', event.extendedProps.label);
      el.title = event.extendedProps.label;
    },
  });
};
