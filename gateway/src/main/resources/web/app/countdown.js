// Deadlines go on counting while the page stands open, by the server's clock. Words come from the page's language;
// without a script the words the server wrote stay.
import { now } from './clock.js';

const WORDS = {
  es: { left: (time) => `Faltan ${time}`, late: (time) => `Venció hace ${time}`, day: 'día', days: 'días' },
  en: { left: (time) => `${time} left`, late: (time) => `Overdue by ${time}`, day: 'day', days: 'days' },
};

function length(seconds, words) {
  const days = Math.floor(seconds / 86400);
  const hours = Math.floor((seconds % 86400) / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  if (days > 0) {
    const whole = `${days} ${days === 1 ? words.day : words.days}`;
    return hours === 0 || days > 6 ? whole : `${whole} ${hours} h`;
  }
  if (hours > 0) {
    return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
  }
  return `${minutes} min`;
}

function clock(seconds) {
  const two = (number) => String(number).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
}

function tick() {
  const words = WORDS[document.documentElement.lang] ?? WORDS.es;
  document.querySelectorAll('[data-countdown]').forEach((time) => {
    const left = Math.round((Date.parse(time.dateTime) - now()) / 1000);
    const size = Math.abs(left);
    const text = time.dataset.countdown === 'clock' && size < 86400 ? clock(size) : length(size, words);
    const said = left < 0 ? words.late(text) : words.left(text);
    if (time.textContent !== said) {
      time.textContent = said;
    }
  });
}

tick();
setInterval(tick, 1000);
