import './tokens.css';
import './base.css';
import './frame.css';
import './forms.css';
import './parts.css';
import './pictures.css';
import './cases.css';
import './border.css';
import './imports.css';
import './registration.css';
import './reporting.css';
import './policies.css';
import './quality.css';
import './compliance.css';
import './identity.css';
import './statistics.css';
import './developers.css';
import './care.css';
import './print.css';
import htmx from 'htmx.org';
import './autosave.js';
import './fingerprint.js';
import { keepForms } from './kept.js';
import { presence } from './presence.js';
import { registration } from './registration.js';
import { shortcuts } from './shortcuts.js';
import './countdown.js';

// The pages work without any of this; with it they answer faster.
htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.selfRequestsOnly = true;
htmx.config.historyEnabled = false;

// 499: the session has ended. The page stays, with what was typed; the dialog leads to the login and back.
document.addEventListener('htmx:responseError', (event) => {
  if (event.detail.xhr.status === 499) {
    document.dispatchEvent(new Event('kuska:session-over'));
  }
});

// What was changed in place keeps the keyboard's place; who is typing elsewhere is left alone.
document.addEventListener('htmx:afterSettle', (event) => {
  if (document.activeElement === document.body && !event.detail.elt.closest('[data-quiet]')) {
    event.detail.elt.querySelector('a, button')?.focus();
  }
});

// A form is sent once, however often the button is pressed. (The key in the form makes a second sending harmless too.)
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.matches('[data-once]')) {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
  form.querySelectorAll('button[type=submit]').forEach((button) => button.setAttribute('aria-disabled', 'true'));
});

// Coming back with the browser's button, the form may be sent again.
window.addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sent]').forEach((form) => {
    delete form.dataset.sent;
    form.querySelectorAll('[aria-disabled]').forEach((button) => button.removeAttribute('aria-disabled'));
  });
});

function ready() {
  presence();
  document.querySelectorAll('form[data-steps]').forEach(registration);
  keepForms(document);
  shortcuts();
  document.querySelector('[data-focus]')?.focus();
  offerPrinting();
}

function offerPrinting() {
  document.querySelectorAll('[data-print]').forEach((button) => {
    button.hidden = false;
    button.onclick = () => window.print();
  });
}

document.addEventListener('kuska:page', offerPrinting);

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', ready);
} else {
  ready();
}
