// A form of several steps, shown one at a time without asking the server; the server does the same for a browser
// without JavaScript. Only the review is the server's, and without a line everything is unfolded instead.
import htmx from 'htmx.org';

const LOOK_AFTER = 700;

export function steps(form) {
  const parts = () => [...form.querySelectorAll('[data-step]')];
  const isStep = (name) => parts().some((part) => part.dataset.step === name);

  function show(name, focus = true) {
    parts().forEach((part) => (part.hidden = part.dataset.step !== name));
    form.querySelectorAll('.register-steps__step').forEach((button) => {
      button.toggleAttribute('aria-current', button.value === name);
      if (button.value === name) {
        button.setAttribute('aria-current', 'step');
      }
    });
    form.dataset.now = name;
    if (focus) {
      const part = parts().find((one) => one.dataset.step === name);
      window.scrollTo(0, 0);
      (firstField(part) ?? part.querySelector('h2')).focus({ preventScroll: true });
    }
  }

  const firstField = (part) =>
    part.querySelector('input:not([type=hidden]):not([type=radio]), input[type=radio]:checked, select, .actions .button');

  function now() {
    return form.dataset.now ?? parts().find((part) => !part.hidden)?.dataset.step;
  }

  function next() {
    const names = parts().map((part) => part.dataset.step);
    return names[names.indexOf(now()) + 1];
  }

  /** Someone more, copied from the pattern; names and ids get the next number. */
  function addPerson() {
    const people = form.querySelector('[data-people]');
    const index = people.children.length;
    const holder = document.createElement('div');
    holder.innerHTML = document
      .getElementById('otra-persona')
      .innerHTML.replace(/persons\[99\]/g, `persons[${index}]`)
      .replace(/persons-99/g, `persons-${index}`)
      .replace(/(persona=|coincidencias-|buscar-|quitar-|data-person=")99/g, `$1${index}`);
    const person = holder.firstElementChild;
    person.querySelector('[data-person-title]').textContent = person
      .querySelector('[data-person-title]')
      .textContent.replace('100', String(index + 1));
    person.querySelector('input[value=VICTIM]').checked = true;
    people.append(person);
    htmx.process(person);
    return person;
  }

  /** Looks for who somebody may be, once names or a document have been typed and the typing rests. */
  let resting;
  function lookSoon(event) {
    if (!/\.(names|documents)/.test(event.target.name ?? '')) {
      return;
    }
    const button = event.target.closest('[data-person]')?.querySelector('button[hx-post]');
    clearTimeout(resting);
    resting = setTimeout(() => button && htmx.trigger(button, 'parecido'), LOOK_AFTER);
  }

  form.addEventListener('change', lookSoon);
  form.addEventListener('input', lookSoon);

  // Help about the law comes by itself once something was ticked.
  form.addEventListener('change', (event) => {
    if (/^(conducts|means|purposes|acts|victims)$/.test(event.target.name ?? '')) {
      htmx.trigger(form.querySelector('[value=clasificar]'), 'click');
    }
  });

  form.addEventListener('click', (event) => {
    const button = event.target.closest('button[name=ir]');
    if (!button) {
      return;
    }
    if (button.matches('[data-add-person]')) {
      event.preventDefault();
      addPerson().querySelector('input:checked, input, select').focus();
    } else if (button.dataset.useCrime) {
      event.preventDefault();
      form.elements.crime.value = button.dataset.useCrime;
      form.elements.crime.focus();
      form.dispatchEvent(new Event('input'));
    } else if (isStep(button.value) && button.value !== 'revision') {
      event.preventDefault();
      show(button.value);
    }
  });

  // Enter goes on, also where the browser would press the first button it finds.
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.matches('input, select') && !event.isComposing) {
      event.preventDefault();
      const onward = next();
      if (onward === undefined || onward === 'revision') {
        form.requestSubmit(form.querySelector(`.actions [value=${onward ?? 'registrar'}]`));
      } else {
        show(onward);
      }
    }
  });

  // A link to a field in a part that is folded away opens the part.
  form.addEventListener('click', (event) => {
    const target = event.target.closest('a[href^="#"]');
    const part = target && document.getElementById(target.hash.slice(1))?.closest('[data-step]');
    if (part?.hidden) {
      show(part.dataset.step, false);
    }
  });

  return { show, now, addPerson, unfold: () => parts().forEach((part) => (part.hidden = false)) };
}
