// What is being typed is kept on this device, encrypted with a key that only the server hands out, and only to the
// person who typed it. It survives a dead line, a crash and the end of the session; leaving removes it.
const PREFIX = 'kuska-draft.';
const key = document.querySelector('meta[name=kuska-draft-key]')?.content;
const owner = document.querySelector('meta[name=kuska-draft-owner]')?.content;

const bytes = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
const text = (array) => btoa(Array.from(array, (byte) => String.fromCharCode(byte)).join(''));

let left = false;

/** Who leaves takes everything along: nothing is kept any more, whatever else still happens on the page. */
export function dropAllDrafts() {
  left = true;
  Object.keys(localStorage)
    .filter((name) => name.startsWith(PREFIX))
    .forEach((name) => localStorage.removeItem(name));
}

/** The draft of one form, or null where the browser can't encrypt or another tab has the form open. */
export async function openDraft(name) {
  if (!key || !window.crypto?.subtle || !(await onlyTab(name))) {
    return null;
  }
  const place = PREFIX + name + '.' + owner;
  const secret = await crypto.subtle.importKey('raw', bytes(key), 'AES-GCM', false, ['encrypt', 'decrypt']);
  return {
    async read() {
      const kept = localStorage.getItem(place);
      if (!kept) {
        return null;
      }
      try {
        const [iv, sealed] = kept.split('.').map(bytes);
        return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, secret, sealed)));
      } catch {
        localStorage.removeItem(place);
        return null;
      }
    },
    async keep(content) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify(content));
      const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, secret, plain));
      if (!left) {
        localStorage.setItem(place, text(iv) + '.' + text(sealed));
      }
    },
    drop() {
      localStorage.removeItem(place);
    },
  };
}

// The lock is held as long as the page is open.
function onlyTab(name) {
  if (!navigator.locks) {
    return Promise.resolve(true);
  }
  return new Promise((answer) => {
    navigator.locks.request('kuska-' + name, { ifAvailable: true }, (lock) => {
      answer(lock !== null);
      return lock === null ? undefined : new Promise(() => {});
    });
  });
}
