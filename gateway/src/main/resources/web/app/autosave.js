// A form that is saved while somebody types. Sending it waits for a saving that is under way, so that the two do not
// meet at the service; once it is sent, nothing more is saved. Without a line the page says so, keeps what was typed and
// tries again.
const AUTOSAVED = '[data-autosave]';
const AGAIN_AFTER = 5000;

function sayUnsaved(unsaved) {
  document.querySelectorAll('[data-unsaved]').forEach((note) => {
    note.hidden = !unsaved;
  });
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.matches(AUTOSAVED)) {
    return;
  }
  if (!navigator.onLine) {
    event.preventDefault();
    event.stopImmediatePropagation();
    sayUnsaved(true);
  } else if (form.classList.contains('htmx-request')) {
    event.preventDefault();
    event.stopImmediatePropagation();
    const { submitter } = event;
    form.addEventListener('htmx:afterRequest', () => setTimeout(() => form.requestSubmit(submitter), 50), { once: true });
  }
}, true);

document.addEventListener('htmx:beforeRequest', (event) => {
  if (event.detail.elt.dataset.sent) {
    event.preventDefault();
  }
});

document.addEventListener('htmx:afterRequest', (event) => {
  if (event.detail.elt.matches(AUTOSAVED) && event.detail.successful) {
    sayUnsaved(false);
  }
});

['htmx:sendError', 'htmx:timeout'].forEach((name) => document.addEventListener(name, (event) => {
  const form = event.detail.elt;
  if (form.matches(AUTOSAVED)) {
    sayUnsaved(true);
    setTimeout(() => form.dispatchEvent(new Event('change', { bubbles: true })), AGAIN_AFTER);
  }
}));
