// A form that is saved while somebody types. Sending it waits for a saving that is under way, so that the two do not
// meet at the service; once it is sent, nothing more is saved.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!form.matches('[data-autosave].htmx-request')) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  form.addEventListener('htmx:afterRequest', () => setTimeout(() => form.requestSubmit(event.submitter), 50), { once: true });
}, true);

document.addEventListener('htmx:beforeRequest', (event) => {
  if (event.detail.elt.dataset.sent) {
    event.preventDefault();
  }
});
