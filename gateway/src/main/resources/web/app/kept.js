// What is typed into a form is kept on this device, encrypted, until it has been sent: a dead line, a service that is down,
// a closed browser and the end of the session lose nothing. Without a line the form waits and is sent when the line is
// back; a service that is down is asked a few times more, and then the person decides. The form's key or version is kept
// along with what was sent, so that what was sent and not answered is recognised when it is sent again.
import htmx from 'htmx.org';
import { now, timeOfDay } from './clock.js';
import { openDraft } from './draft.js';

const SAVE_AFTER = 400;
const PATIENCE = 20_000;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 30_000;
const MOST_TRIES = 4;
const OF_ITS_OWN = ['key', 'version'];
const TO_CONFIRM = 'confirm';
const TYPED = 'textarea, input:not([type]), input:is([type=text], [type=number], [type=date], [type=email], [type=tel])';
const SENDS_TEXT = 'form[method=post][data-once]:not([data-autosave], [data-steps], [hx-post], [enctype], [autocomplete=off])';
const opened = new Map();

/** Every form into which text is typed, unless nothing of it may stay: `autocomplete=off` says so. */
export function keepForms(root, carried = []) {
  root.querySelectorAll(`form[data-kept], ${SENDS_TEXT}`).forEach((form) => {
    const goesOn = carried.length > 0 && form.matches('[method=post][data-once]');
    if (form.dataset.kept || form.querySelector(TYPED) || goesOn) {
      kept(form, carried);
    }
  });
}

/** Where the form is sent, and about what: its hidden fields. Two alike on a page are told apart by their order. */
function nameOf(form) {
  const fixed = [...form.querySelectorAll('input[type=hidden]')].filter(({ name }) => !OF_ITS_OWN.includes(name));
  const about = (one) => [one.dataset.kept, one.getAttribute('action')].join(' ');
  const alike = [...document.forms].filter((one) => about(one) === about(form));
  return [about(form), alike.indexOf(form), ...fixed.map(({ name, value }) => `${name}=${value}`)].join('&');
}

/** A page opens a draft once, also when the form comes back to be corrected. */
function draftOf(name) {
  if (!opened.has(name)) {
    opened.set(name, openDraft(name));
  }
  return opened.get(name);
}

function noteOf(form) {
  let note = form.querySelector('[data-kept-state]');
  if (!note) {
    note = document.getElementById('guardado').content.firstElementChild.cloneNode(true);
    (form.querySelector('.actions') ?? form.querySelector('button[type=submit]')).before(note);
  }
  return note;
}

/**
 * What the server hands out anew with every page is taken from the draft only if it was sent with it; what is to be
 * confirmed is confirmed anew.
 */
function fill(form, fields, sent) {
  form.querySelectorAll('input[type=checkbox], input[type=radio]').forEach((box) => (box.checked = false));
  fields.forEach(([name, value]) => {
    form.querySelectorAll(`[name="${CSS.escape(name)}"]`).forEach((field) => {
      if (field.type === 'checkbox' || field.type === 'radio') {
        field.checked ||= field.value === value && (sent || name !== TO_CONFIRM);
      } else if (field.type === 'hidden' ? sent && OF_ITS_OWN.includes(name) : field.type !== 'submit') {
        field.value = value;
      }
    });
  });
}

function goTo(place) {
  const here = window.location.pathname + window.location.search;
  window.location.assign(place);
  if (place.startsWith(here + '#')) {
    window.location.reload();
  }
}

async function kept(form, carried) {
  const note = noteOf(form);
  let button;
  let pending = false;
  let sent = false;
  let tries = 0;
  let pause = FIRST_PAUSE;
  let saving;
  let waiting;
  let done = false;
  let draft;

  function say(kind, time) {
    form.removeAttribute('aria-busy');
    const good = kind === 'saved' || kind === 'restored';
    note.hidden = false;
    note.classList.toggle('draft-state--dead', !good);
    note.querySelector('p').textContent = time ? `${note.dataset[kind]} ${timeOfDay(time)}` : note.dataset[kind];
    note.querySelector('[data-kept-discard]').hidden = !good;
    note.querySelector('[data-kept-send]').hidden = kind !== 'stopped';
  }

  const typed = () => [...new FormData(form)].filter(([, value]) => typeof value === 'string');

  async function save() {
    clearTimeout(saving);
    if (!done && draft) {
      const at = now();
      await draft.keep({ fields: typed(), at, pending, sent, button });
      if (!pending) {
        say('saved', at);
      }
    }
  }

  function finish() {
    done = true;
    clearTimeout(saving);
    clearTimeout(waiting);
    [draft, ...carried].forEach((one) => one?.drop());
  }

  /** The page as the server answered it takes the place of the one from which the form was sent. */
  function replaceBy(html, sofar) {
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
    keepForms(main, sofar);
    document.dispatchEvent(new Event('kuska:page'));
    main.querySelector('[data-focus]')?.focus();
  }

  /** Where the answer goes on with the form, its draft stays until the last step is done. */
  function goOn(html) {
    const names = new Set(typed().map(([name]) => name).filter((name) => !OF_ITS_OWN.includes(name)));
    const page = new DOMParser().parseFromString(html, 'text/html');
    const goesOn = [...page.querySelectorAll('main form[method=post] [name]')].some((field) => names.has(field.name));
    if (!goesOn) {
      finish();
    }
    replaceBy(html, goesOn ? [...carried, draft] : []);
  }

  function again(kind, after = 0) {
    say(kind);
    waiting = setTimeout(send, Math.max(pause, after));
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  /** Answered, but not served: worth some tries more, and then the person's own decision. */
  async function notServed(answer) {
    tries += 1;
    if (tries < MOST_TRIES) {
      again('unavailable', Number(answer.headers.get('Retry-After') ?? 0) * 1000);
      return;
    }
    pending = false;
    await save();
    say('stopped');
  }

  async function send() {
    clearTimeout(waiting);
    form.setAttribute('aria-busy', 'true');
    pending = true;
    sent = true;
    await save();
    if (!navigator.onLine) {
      say('dead');
      return;
    }
    const body = new URLSearchParams(typed());
    if (button) {
      body.append(button.name, button.value);
    }
    let answer;
    let page;
    try {
      answer = await fetch(form.getAttribute('action'), {
        method: 'POST',
        body,
        headers: { 'HX-Request': 'true', 'Kuska-Form': 'kept' },
        signal: AbortSignal.timeout(PATIENCE),
      });
      page = await answer.text();
    } catch {
      again('dead');
      return;
    }
    const place = answer.headers.get('Kuska-Place');
    if (answer.status >= 500 || answer.status === 429) {
      await notServed(answer);
    } else if (place) {
      finish();
      goTo(place);
    } else {
      pending = false;
      form.removeAttribute('aria-busy');
      await save();
      if (answer.status === 499) {
        document.dispatchEvent(new Event('kuska:session-over'));
      } else if (answer.ok) {
        goOn(page);
      } else {
        replaceBy(page, carried);
      }
    }
  }

  function sendNow() {
    tries = 0;
    pause = FIRST_PAUSE;
    send();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (!pending) {
      const { submitter } = event;
      button = submitter?.name ? { name: submitter.name, value: submitter.value } : undefined;
      sendNow();
    }
  });
  form.addEventListener('click', (event) => {
    if (event.target.closest('[data-kept-discard]')) {
      finish();
      window.location.reload();
    } else if (event.target.closest('[data-kept-send]')) {
      sendNow();
    }
  });
  const saveSoon = () => {
    clearTimeout(saving);
    saving = setTimeout(save, SAVE_AFTER);
  };
  window.addEventListener('online', () => pending && !done && send());
  form.addEventListener('input', saveSoon);
  form.addEventListener('change', saveSoon);
  document.addEventListener('visibilitychange', () => document.hidden && saving && save());

  draft = await draftOf(nameOf(form));
  const before = form.querySelector('[aria-invalid=true]') || document.querySelector('.error-summary') ? null : await draft?.read();
  if (before && !pending) {
    sent = before.sent ?? before.pending;
    fill(form, before.fields, sent);
    form.closest('details')?.setAttribute('open', '');
    say('restored', before.at);
    if (before.pending) {
      button = before.button;
      sendNow();
    }
  }
}
