// A press that the server did not answer: says so where the eyes are, and the button can be pressed again.
import {isTurned} from '../http.js';
import {complain} from './notices.js';

const words = {0: 'away', 401: 'out', 403: 'again', 404: 'gone', 409: 'again', 429: 'busy', 502: 'away', 503: 'away', 504: 'away'};
let leaving = false;

function tell(status) {
  const said = document.getElementById('unanswered').dataset;
  complain(said[words[status] || 'trouble']);
  document.querySelector('#notices .notice').dataset.unanswered = '';
}

function untell() {
  document.querySelector('#notices [data-unanswered]')?.parentElement.remove();
}

/** PrimeFaces 15 takes the error for the call that failed: it leaves the button disabled, and what follows the call without its arguments. */
function heal(PrimeFaces) {
  const {Request} = PrimeFaces.ajax;
  const handle = Request.handle;
  const told = part => part?.oncomplete && {
    ...part, oncomplete(xhr, status, args = {validationFailed: true}, data) { return part.oncomplete.call(this, xhr, status, args, data); },
  };
  Request.handle = (asked, more) => handle.call(Request, told(asked) || asked, told(more) || more);
}

function release({ajax, getWidgetById, buttonEndAjaxDisabled}, sent) {
  const button = getWidgetById(ajax.Utils.getSourceId(sent));
  if (button?.jq.is('.ui-state-loading')) buttonEndAjaxDisabled(button, button.jq);
}

/** Whether nobody pressed anything: the page is being left, takes a question back, or looks by itself now and then. */
function isByItself({widget, getWidgetById}, sent, error) {
  return leaving || ['abort', 'canceled'].includes(error) || (widget.Poll && getWidgetById(sent.source) instanceof widget.Poll);
}

/** Listens to what components send. Whoever says it themselves prevents the default of the event. */
export function tellUnanswered() {
  const {jQuery, PrimeFaces} = window;
  if (!PrimeFaces) return;
  heal(PrimeFaces);
  addEventListener('beforeunload', () => { leaving = true; });
  addEventListener('pageshow', () => { leaving = false; });
  jQuery(document).on('pfAjaxSuccess', untell).on('pfAjaxError', (event, xhr, sent, error) => setTimeout(async () => {
    release(PrimeFaces, sent);
    if (!isByItself(PrimeFaces, sent, error) && !await isTurned(xhr.status) && !event.isDefaultPrevented()) tell(xhr.status);
  }));
}
