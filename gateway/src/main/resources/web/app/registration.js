// The registration of a case over a bad line: kept while it is typed, brought back, and sent once however often it
// has to be tried. The form's key goes with every attempt, so the register knows it is the same form.
import htmx from 'htmx.org';
import { now, timeOfDay } from './clock.js';
import { openDraft } from './draft.js';
import { steps } from './steps.js';

const SAVE_AFTER = 400;
const PATIENCE = 20_000;
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 30_000;
const MOST_TRIES = 4;

export async function registration(form) {
  const walk = steps(form);
  let pending = false;
  let pause = FIRST_PAUSE;
  let tries = 0;
  let waiting;
  let done = false;

  const state = () => form.querySelector('[data-draft-state]');
  function say(kind, text, dead = false) {
    const box = state();
    box.hidden = false;
    box.classList.toggle('draft-state--dead', dead);
    box.querySelector('p').textContent = text ?? box.dataset[kind];
  }

  // The page's own scripts listen already; the draft needs a moment to be opened.
  const draft = await openDraft(form.dataset.draft);
  let saving;
  function content() {
    return { fields: [...new FormData(form)].filter(([name]) => name !== 'ir'), now: walk.now(), at: now(), pending };
  }
  async function save() {
    clearTimeout(saving);
    if (done) {
      return;
    }
    const at = now();
    await draft?.keep(content());
    if (draft && !pending) {
      say('saved', `${state().dataset.saved} ${timeOfDay(at)}`);
      state().querySelector('[data-draft-discard]').hidden = false;
    }
  }
  /** Nothing of this form is kept any more, whatever else still happens on the page. */
  function finish() {
    done = true;
    draft?.drop();
  }
  function saveSoon() {
    clearTimeout(saving);
    saving = setTimeout(save, SAVE_AFTER);
  }

  function fill(fields) {
    const people = fields.map(([name]) => /^persons\[(\d+)\]/.exec(name)).filter(Boolean).map((found) => Number(found[1]));
    while (form.querySelector('[data-people]').children.length <= Math.max(0, ...people)) {
      walk.addPerson();
    }
    form.querySelectorAll('input[type=checkbox], input[type=radio]').forEach((box) => (box.checked = false));
    fields.forEach(([name, value]) => {
      const field = form.elements.namedItem(name);
      if (field instanceof RadioNodeList || field?.type === 'checkbox' || field?.type === 'radio') {
        form.querySelectorAll(`[name="${CSS.escape(name)}"]`).forEach((box) => (box.checked ||= box.value === value));
      } else if (field) {
        field.value = value;
      }
    });
  }

  /** The form as the server answered it takes the place of the one that was sent. */
  function replaceBy(html) {
    const answer = new DOMParser().parseFromString(html, 'text/html').getElementById(form.id);
    if (!answer) {
      return false;
    }
    const open = answer.querySelector('[data-step]:not([hidden])').dataset.step;
    form.replaceChildren(...answer.childNodes);
    htmx.process(form);
    delete form.dataset.now;
    walk.show(form.querySelector('.register-steps__step[aria-current]')?.value ?? open);
    form.querySelector('[data-focus]')?.focus();
    return true;
  }

  async function post(button) {
    const body = new URLSearchParams(new FormData(form));
    body.set('ir', button);
    return fetch(form.action, {
      method: 'POST',
      body,
      headers: { 'HX-Request': 'true' },
      signal: AbortSignal.timeout(PATIENCE),
    });
  }

  async function review() {
    try {
      const answer = await post('revision');
      if (answer.ok && replaceBy(await answer.text())) {
        await save();
        return;
      }
      if (answer.status === 499) {
        document.dispatchEvent(new Event('kuska:session-over'));
      }
      throw new Error('no review');
    } catch {
      walk.show('revision');
      walk.unfold();
      say('deadReview', undefined, true);
    }
  }

  /** What a page that is no form says. */
  function titleOf(html) {
    return new DOMParser().parseFromString(html, 'text/html').querySelector('h1')?.textContent.trim() ?? '';
  }

  /** Somebody is taken out by the server, which numbers the others anew; what it answers is what is kept. */
  async function takeOut(button) {
    try {
      const answer = await post(button);
      if (answer.ok && replaceBy(await answer.text())) {
        await save();
        return;
      }
      if (answer.status === 499) {
        document.dispatchEvent(new Event('kuska:session-over'));
      }
      throw new Error('nobody taken out');
    } catch {
      say('stays', undefined, true);
    }
  }

  function sendAgain(kind, after = 0) {
    say(kind, undefined, true);
    waiting = setTimeout(send, Math.max(pause, after));
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  /** Answered, but not served: worth some tries more, and then the person's own decision. */
  async function notServed(answer) {
    tries += 1;
    if (tries < MOST_TRIES) {
      sendAgain('unavailable', Number(answer.headers.get('Retry-After') ?? 0) * 1000);
      return;
    }
    pending = false;
    tries = 0;
    pause = FIRST_PAUSE;
    await save();
    say('stopped', undefined, true);
  }

  /** Sends until somebody answers. */
  async function send() {
    clearTimeout(waiting);
    pending = true;
    await save();
    say('sending');
    try {
      const answer = await post('registrar');
      if (answer.redirected && answer.url.includes('/constancia')) {
        finish();
        window.location.replace(answer.url);
        return;
      }
      if (answer.status === 499) {
        document.dispatchEvent(new Event('kuska:session-over'));
        return;
      }
      if (answer.status >= 500 || answer.status === 429) {
        await notServed(answer);
        return;
      }
      pending = false;
      const page = await answer.text();
      if (!replaceBy(page)) {
        say('refused', `${state().dataset.refused} ${titleOf(page)}`, true);
        return;
      }
      await save();
    } catch {
      sendAgain('dead');
    }
  }

  window.addEventListener('online', () => pending && send());
  form.addEventListener('input', saveSoon);
  form.addEventListener('change', saveSoon);
  document.addEventListener('visibilitychange', () => document.hidden && save());
  form.addEventListener('submit', (event) => {
    const button = event.submitter?.value;
    if (button?.startsWith('quitar-')) {
      event.preventDefault();
      takeOut(button);
    }
    if (button === 'revision' || button === 'registrar') {
      event.preventDefault();
      if (button === 'revision') {
        review();
      } else if (!pending) {
        send();
      }
    }
  });
  form.addEventListener('click', (event) => {
    if (event.target.closest('[data-draft-discard]')) {
      finish();
      window.location.assign(form.action);
    }
  });

  if (!draft) {
    if (navigator.locks && window.crypto?.subtle) {
      say('elsewhere');
    }
    return;
  }
  const kept = form.querySelector('.error-summary') ? null : await draft.read();
  if (kept) {
    fill(kept.fields);
    walk.show(kept.now === 'revision' ? 'ruta' : kept.now);
    say('restored', `${state().dataset.restored} ${timeOfDay(kept.at)}`);
    state().querySelector('[data-draft-discard]').hidden = false;
    if (kept.pending) {
      send();
    } else if (kept.now === 'revision') {
      review();
    }
  } else {
    form.querySelector('#source-recordId')?.focus();
  }
}
