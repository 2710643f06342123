// The fingerprint (SHA-256) of a document is made here: the file itself does not leave the device. Whoever sends it keeps the
// document; whoever receives it sees whether theirs is the same.
async function fingerprint(file) {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

document.addEventListener('change', async ({ target }) => {
  const file = target.files?.[0];
  if (!file || !crypto.subtle) {
    return;
  }
  if (target.dataset.fingerprint) {
    const field = document.getElementById(target.dataset.fingerprint);
    field.value = await fingerprint(file);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  } else if (target.dataset.compare) {
    const own = await fingerprint(file);
    const same = target.dataset.compare.split(' ').includes(own);
    const answer = document.getElementById(target.dataset.answer);
    answer.textContent = same ? answer.dataset.same : answer.dataset.other;
  }
});

// What only a script can do is offered only with one.
document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('[data-with-script]').forEach((part) => {
  part.hidden = !crypto.subtle;
}));
