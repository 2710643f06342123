// A form that is saved while somebody types. Whatever is sent from its page, itself or another form beside it, waits until
// all that was typed is saved, so that nothing is lost and the two do not meet at the service; after that nothing more is
// saved. Without a line, or when the service cannot save, the page says so, keeps what was typed and tries again, ever more
// slowly; when it is saved again, it says that too.
import { openDraft } from './draft.js';

const AUTOSAVED = '[data-autosave]';
const SAVE_NOW = 'guardar';
const AGAIN_AFTER = 5000;
const AGAIN_AT_LEAST_EVERY = 60_000;
const SESSION_OVER = 499;
const AFTER_SWAP = 50;
let typed = false;
let leaving = false;
let again;
let pause = AGAIN_AFTER;
let lost = false;
let draft;

/** Why nothing is saved: `offline`, `refused` or `saved`, which is said once after it could not be. */
function say(kind) {
  document.querySelectorAll('[data-unsaved]').forEach((note) => {
    note.hidden = false;
    note.textContent = note.dataset[kind];
    note.classList.toggle('check__problems', kind !== 'saved');
  });
}

/** Not saved: kept on the device meanwhile, and tried again. */
async function notSaved(form, kind) {
  lost = true;
  say(kind);
  clearTimeout(again);
  again = setTimeout(() => saveNow(form), pause);
  pause = Math.min(pause * 2, AGAIN_AT_LEAST_EVERY);
  (await draft)?.keep({ fields: [...new FormData(form)].filter(([name]) => name !== 'version') });
}

async function savedAgain() {
  clearTimeout(again);
  pause = AGAIN_AFTER;
  if (lost) {
    lost = false;
    say('saved');
    (await draft)?.drop();
  }
}

/** What could not be saved before the page was left is given back, and saved. */
async function giveBack(form) {
  draft = openDraft(form.getAttribute('action'));
  const before = await (await draft)?.read();
  if (!before) {
    return;
  }
  before.fields.forEach(([name, value]) => {
    form.querySelectorAll(`[name="${CSS.escape(name)}"]`).forEach((field) => {
      if (field.type === 'radio') {
        field.checked = field.value === value;
      } else if (field.type !== 'hidden') {
        field.value = value;
      }
    });
  });
  lost = true;
  saveNow(form);
}

function saveNow(form) {
  form.dispatchEvent(new Event(SAVE_NOW));
}

['input', 'change'].forEach((name) => document.addEventListener(name, (event) => {
  typed = typed || event.target.form?.matches(AUTOSAVED);
}));

function hold(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

document.addEventListener('submit', (event) => {
  const saved = document.querySelector(AUTOSAVED);
  if (!saved || leaving) {
    return;
  }
  const { target, submitter } = event;
  const saving = saved.classList.contains('htmx-request');
  if (!navigator.onLine) {
    hold(event);
    say('offline');
  } else if (saving || (typed && target !== saved)) {
    hold(event);
    saved.addEventListener('htmx:afterRequest', ({ detail }) => {
      if (detail.successful) {
        setTimeout(() => target.requestSubmit(submitter), AFTER_SWAP);
      }
    }, { once: true });
    if (!saving) {
      saveNow(saved);
    }
  } else {
    leaving = true;
    clearTimeout(again);
  }
}, true);

document.addEventListener('htmx:beforeRequest', (event) => {
  if (!event.detail.elt.matches(AUTOSAVED)) {
    return;
  }
  if (leaving) {
    event.preventDefault();
  }
  typed = false;
});

document.addEventListener('htmx:afterRequest', (event) => {
  const form = event.detail.elt;
  const { status } = event.detail.xhr;
  if (!form.matches(AUTOSAVED)) {
    return;
  }
  if (event.detail.successful) {
    savedAgain();
  } else if (status >= 500 || status === 429 || status === SESSION_OVER) {
    notSaved(form, 'refused');
  }
});

['htmx:sendError', 'htmx:timeout'].forEach((name) => document.addEventListener(name, (event) => {
  const form = event.detail.elt;
  if (form.matches(AUTOSAVED)) {
    notSaved(form, 'offline');
  }
}));

document.addEventListener('DOMContentLoaded', () => document.querySelectorAll(AUTOSAVED).forEach(giveBack));

// Coming back with the browser's button, the form is written on.
window.addEventListener('pageshow', () => {
  leaving = false;
});
