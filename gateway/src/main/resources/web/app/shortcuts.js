// Keys for what is done all day: an element with `data-key` is pressed, followed or chosen by that key. They rest while
// somebody types, can be switched off, and the choice is remembered (WCAG 2.1.4).
const REMEMBERED = 'kuska-atajos';

function areOn() {
  return localStorage.getItem(REMEMBERED) !== 'no';
}

function isTyping(element) {
  return element.matches('textarea, select, [contenteditable], input:not([type=radio]):not([type=checkbox])');
}

document.addEventListener('keydown', (event) => {
  if (!areOn() || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)
      || document.querySelector('dialog[open]')) {
    return;
  }
  const wanted = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (wanted && !wanted.hidden) {
    event.preventDefault();
    wanted.focus();
    wanted.click();
  }
});

function show() {
  document.documentElement.dataset.shortcuts = areOn() ? 'on' : 'off';
  document.querySelectorAll('[data-key]').forEach((element) => {
    if (areOn()) {
      element.setAttribute('aria-keyshortcuts', element.dataset.key.toUpperCase());
    } else {
      element.removeAttribute('aria-keyshortcuts');
    }
  });
  document.querySelectorAll('[data-shortcuts-switch]').forEach((button) => {
    button.hidden = false;
    button.textContent = areOn() ? button.dataset.on : button.dataset.off;
  });
}

export function shortcuts() {
  show();
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-shortcuts-switch]')) {
      localStorage.setItem(REMEMBERED, areOn() ? 'no' : 'yes');
      show();
    }
  });
}
