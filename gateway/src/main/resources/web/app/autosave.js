// A form that is saved while somebody types. Whatever is sent from its page, itself or another form beside it, waits until
// all that was typed is saved, so that nothing is lost and the two do not meet at the service; after that nothing more is
// saved. Without a line the page says so, keeps what was typed and tries again.
const AUTOSAVED = '[data-autosave]';
const SAVE_NOW = 'guardar';
const AGAIN_AFTER = 5000;
const AFTER_SWAP = 50;
let typed = false;
let leaving = false;
let again;

function sayUnsaved(unsaved) {
  document.querySelectorAll('[data-unsaved]').forEach((note) => {
    note.hidden = !unsaved;
  });
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
    sayUnsaved(true);
  } else if (saving || (typed && target !== saved)) {
    hold(event);
    saved.addEventListener('htmx:afterRequest', ({ detail }) => {
      if (detail.xhr.status) {
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
  if (event.detail.elt.matches(AUTOSAVED) && event.detail.successful) {
    clearTimeout(again);
    sayUnsaved(false);
  }
});

['htmx:sendError', 'htmx:timeout'].forEach((name) => document.addEventListener(name, (event) => {
  const form = event.detail.elt;
  if (form.matches(AUTOSAVED)) {
    sayUnsaved(true);
    clearTimeout(again);
    again = setTimeout(() => saveNow(form), AGAIN_AFTER);
  }
}));

// Coming back with the browser's button, the form is written on.
window.addEventListener('pageshow', () => {
  leaving = false;
});
