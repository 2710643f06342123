// What is being typed is kept on this device for some hours, encrypted with a key that only the server hands out, and only
// to the person who typed it. It survives a dead line, a crash and the end of the session; leaving removes it. Nothing on
// the device says whose it is or what it is about: its name is made with the key too.
const PREFIX = 'kuska-draft.';
const OWNER = 'kuska-owner';
const KEPT_FOR = 12 * 3_600_000;
const PURPOSE = { content: 'kuska-draft-content', name: 'kuska-draft-name' };
const key = document.querySelector('meta[name=kuska-draft-key]')?.content;
const owner = document.querySelector('meta[name=kuska-draft-owner]')?.content;

const bytes = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
const text = (array) => btoa(Array.from(array, (byte) => String.fromCharCode(byte)).join(''));
const encoded = (words) => new TextEncoder().encode(words);
const drafts = () => Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));

let left = false;

// For the page that says goodbye, which no longer knows who left. It says no more than the names of the drafts do.
if (owner) {
  sessionStorage.setItem(OWNER, owner);
}

/** Who leaves takes along what is theirs, and nothing of others: nothing more is kept, whatever else still happens on the page. */
export function dropOwnDrafts() {
  const mine = owner ?? sessionStorage.getItem(OWNER);
  left = true;
  drafts().filter((name) => mine && name.endsWith('.' + mine)).forEach((name) => localStorage.removeItem(name));
}

/** Whoever comes by: what is too old goes. */
export function dropOldDrafts() {
  drafts().forEach((name) => {
    const age = Date.now() - Number(localStorage.getItem(name)?.split('.')[0]);
    if (!(age < KEPT_FOR)) {
      localStorage.removeItem(name);
    }
  });
}

async function derive(purpose, algorithm, uses) {
  const root = await crypto.subtle.importKey('raw', bytes(key), 'HKDF', false, ['deriveKey']);
  const way = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encoded(purpose) };
  return crypto.subtle.deriveKey(way, root, algorithm, false, uses);
}

async function opaque(name) {
  const secret = await derive(PURPOSE.name, { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']);
  return text(new Uint8Array(await crypto.subtle.sign('HMAC', secret, encoded(name)))).replace(/[+/=]/g, '');
}

/** The draft of one form, or null where the browser can't encrypt or another tab has the form open. */
export async function openDraft(name) {
  if (!key || !window.crypto?.subtle) {
    return null;
  }
  const place = PREFIX + (await opaque(name)) + '.' + owner;
  if (!(await onlyTab(place))) {
    return null;
  }
  const secret = await derive(PURPOSE.content, { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']);
  return {
    async read() {
      dropOldDrafts();
      const kept = localStorage.getItem(place);
      if (!kept) {
        return null;
      }
      try {
        const [iv, sealed] = kept.split('.').slice(1).map(bytes);
        return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, secret, sealed)));
      } catch {
        localStorage.removeItem(place);
        return null;
      }
    },
    async keep(content) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, secret, encoded(JSON.stringify(content))));
      if (!left) {
        localStorage.setItem(place, [Date.now(), text(iv), text(sealed)].join('.'));
      }
    },
    drop() {
      localStorage.removeItem(place);
    },
  };
}

// The lock is held as long as the page is open.
function onlyTab(place) {
  if (!navigator.locks) {
    return Promise.resolve(true);
  }
  return new Promise((answer) => {
    navigator.locks.request(place, { ifAvailable: true }, (lock) => {
      answer(lock !== null);
      return lock === null ? undefined : new Promise(() => {});
    });
  });
}
