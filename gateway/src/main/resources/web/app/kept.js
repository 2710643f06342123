// What is typed into a form is kept on this device, encrypted, until it has been sent: a dead line, a closed browser and the
// end of the session lose nothing. Without a line the form waits and is sent when the line is back. Its key or version is
// kept along, so that what was sent and not answered is recognised when it is sent again.
import htmx from 'htmx.org';
import { openDraft } from './draft.js';

const SAVE_AFTER = 400;
const PATIENCE = 20_000;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 30_000;
const opened = new Map();

/** A page opens a draft once, also when the form comes back to be corrected. */
function draftOf(name) {
  if (!opened.has(name)) {
    opened.set(name, openDraft(name));
  }
  return opened.get(name);
}

function fill(form, fields) {
  form.querySelectorAll('input[type=checkbox], input[type=radio]').forEach((box) => (box.checked = false));
  fields.forEach(([name, value]) => {
    form.querySelectorAll(`[name="${CSS.escape(name)}"]`).forEach((field) => {
      if (field.type === 'checkbox' || field.type === 'radio') {
        field.checked ||= field.value === value;
      } else if (field.type !== 'submit') {
        field.value = value;
      }
    });
  });
}

export async function kept(form) {
  const note = form.querySelector('[data-kept-state]');
  let button;
  let pending = false;
  let pause = FIRST_PAUSE;
  let saving;
  let waiting;
  let done = false;
  let draft;

  function say(kind, time) {
    note.hidden = false;
    note.classList.toggle('draft-state--dead', kind === 'dead');
    const clock = time && new Date(time).toLocaleTimeString(document.documentElement.lang, { timeStyle: 'short' });
    note.querySelector('p').textContent = clock ? `${note.dataset[kind]} ${clock}` : note.dataset[kind];
    note.querySelector('[data-kept-discard]').hidden = kind !== 'saved' && kind !== 'restored';
  }

  const typed = () => [...new FormData(form)].filter(([, value]) => typeof value === 'string');

  async function save() {
    clearTimeout(saving);
    if (!done && draft) {
      const at = Date.now();
      await draft.keep({ fields: typed(), at, pending, button });
      if (!pending) {
        say('saved', at);
      }
    }
  }

  function finish() {
    done = true;
    clearTimeout(saving);
    clearTimeout(waiting);
    draft?.drop();
  }

  /** The page as the server answered it takes the place of the one from which the form was sent. */
  function replaceBy(html) {
    const answer = new DOMParser().parseFromString(html, 'text/html');
    const main = document.querySelector('main');
    const answered = answer.querySelector('main');
    if (!answered) {
      throw new Error('no page');
    }
    done = true;
    document.title = answer.title;
    main.replaceChildren(...answered.childNodes);
    htmx.process(main);
    main.querySelectorAll('form[data-kept]').forEach(kept);
    main.querySelector('[data-focus]')?.focus();
  }

  /** Sends until somebody answers. */
  async function send() {
    clearTimeout(waiting);
    pending = true;
    await save();
    if (!navigator.onLine) {
      say('dead');
      return;
    }
    const body = new URLSearchParams(typed());
    if (button) {
      body.append(button.name, button.value);
    }
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        body,
        headers: { 'HX-Request': 'true' },
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (answer.status === 499) {
        pending = false;
        await save();
        document.dispatchEvent(new Event('kuska:session-over'));
      } else if (answer.status >= 500) {
        throw new Error('not answered');
      } else if (answer.redirected && answer.ok) {
        finish();
        window.location.assign(answer.url);
      } else {
        pending = false;
        await save();
        replaceBy(await answer.text());
      }
    } catch {
      say('dead');
      waiting = setTimeout(send, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (!pending) {
      const { submitter } = event;
      button = submitter?.name ? { name: submitter.name, value: submitter.value } : undefined;
      send();
    }
  });

  draft = await draftOf(form.dataset.kept);
  const before = form.querySelector('[aria-invalid=true]') || document.querySelector('.error-summary') ? null : await draft?.read();
  if (before) {
    fill(form, before.fields);
    say('restored', before.at);
    if (before.pending) {
      button = before.button;
      send();
    }
  }
  const saveSoon = () => {
    clearTimeout(saving);
    saving = setTimeout(save, SAVE_AFTER);
  };
  window.addEventListener('online', () => pending && !done && send());
  form.addEventListener('input', saveSoon);
  form.addEventListener('change', saveSoon);
  document.addEventListener('visibilitychange', () => document.hidden && saving && save());
  form.addEventListener('click', (event) => {
    if (event.target.closest('[data-kept-discard]')) {
      finish();
      window.location.reload();
    }
  });
}
