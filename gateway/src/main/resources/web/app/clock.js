// What time it is: by the server's clock, since those of many computers are wrong.
const ZONE = 'America/Lima';
const told = Number(document.body?.dataset.now ?? 0);
const sinceAnswer = performance.now() - (performance.getEntriesByType('navigation')[0]?.responseStart ?? 0);
const ahead = told ? Date.now() - sinceAnswer - told : 0;

/** Milliseconds since 1970, by the server. */
export function now() {
  return Date.now() - ahead;
}

/** Hours and minutes in Peru, in the page's language. */
export function timeOfDay(moment) {
  return new Date(moment).toLocaleTimeString(document.documentElement.lang, { timeStyle: 'short', timeZone: ZONE });
}
