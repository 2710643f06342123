// Somebody may leave the desk, somebody else may come to it, and a session ends. The words are in the page; here is
// only when they show.
import { dropOldDrafts, dropOwnDrafts } from './draft.js';

const COVER_AFTER = 3 * 60_000;
const WARN_BEFORE = 2 * 60_000;
const KEEP_ALIVE_EVERY = 4 * 60_000;
const LEAVING_KEY = 'Shift';
const LEAVING_PRESSES = 3;
const LEAVING_WITHIN = 1_500;

export function presence() {
  const body = document.body;
  dropOldDrafts();
  if (!body.dataset.sessionSeconds) {
    // A page that failed has no visit either: only who has left takes everything along.
    if (document.querySelector('[data-left]')) {
      dropOwnDrafts();
    }
    return;
  }
  const cover = document.getElementById('cubierta');
  const warning = document.getElementById('sesion-por-terminar');
  const over = document.getElementById('sesion-terminada');
  const coverAfter = Number(body.dataset.coverAfter ?? 0) * 1000 || COVER_AFTER;
  let end = Date.now() + Number(body.dataset.sessionSeconds) * 1000;
  let lastMove = Date.now();
  let lastAlive = Date.now();

  const open = (dialog) => dialog.open || dialog.showModal();
  // Back to this very page, where what was typed is given back.
  const sessionOver = () => {
    over.querySelector('a').href = window.location.pathname + window.location.search;
    open(over);
  };

  async function stayAlive() {
    lastAlive = Date.now();
    try {
      const answer = await fetch('/sesion', { headers: { 'HX-Request': 'true' } });
      if (answer.status === 499) {
        end = Date.now();
      } else if (answer.ok) {
        end = Date.now() + Number(await answer.text()) * 1000;
      }
    } catch {
      // Without a line nothing is known; what is typed is kept, and the next attempt will tell.
    }
  }

  function look() {
    const now = Date.now();
    if (over.open) {
      return;
    }
    if (now >= end) {
      warning.close();
      sessionOver();
    } else if (now >= end - WARN_BEFORE) {
      open(warning);
    } else {
      warning.close();
      if (lastMove > lastAlive && now - lastAlive > KEEP_ALIVE_EVERY) {
        stayAlive();
      }
    }
    if (now - lastMove > coverAfter && !over.open) {
      open(cover);
    }
  }

  ['pointerdown', 'pointermove', 'keydown', 'scroll'].forEach((kind) =>
    window.addEventListener(kind, () => (lastMove = Date.now()), { passive: true, capture: true }));
  // The key that wakes the screen does nothing else: it is no shortcut and is typed nowhere.
  cover.addEventListener('keydown', (event) => {
    event.preventDefault();
    event.stopPropagation();
    cover.close();
  });
  cover.addEventListener('click', () => cover.close());
  warning.addEventListener('close', stayAlive);
  document.addEventListener('kuska:session-over', sessionOver);
  setInterval(look, 1_000);

  document.querySelector('.whoami__leave')?.addEventListener('click', dropOwnDrafts);
  const exit = document.querySelector('[data-safe-exit]');
  function leaveSafely(event) {
    event?.preventDefault();
    document.documentElement.hidden = true;
    dropOwnDrafts();
    window.location.replace(exit.href);
  }
  exit?.addEventListener('click', leaveSafely);
  let presses = [];
  window.addEventListener('keyup', (event) => {
    presses = event.key === LEAVING_KEY ? [...presses, Date.now()].slice(-LEAVING_PRESSES) : [];
    if (exit && presses.length === LEAVING_PRESSES && presses.at(-1) - presses[0] < LEAVING_WITHIN) {
      leaveSafely();
    }
  });
}
