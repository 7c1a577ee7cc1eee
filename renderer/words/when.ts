const DAY = 24 * 60 * 60_000;

/**
 * A moment as people say it: `today at 14:02`, `yesterday at 09:30`, `12 Nov at 18:05`, with the year where it is
 * another. `time` in ms since 1970.
 */
export function whenWords(time: number, now: Date): string {
  const then = new Date(time);
  const clock = then.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return `${dayWords(then, now)} at ${clock}`;
}

function dayWords(then: Date, now: Date): string {
  const days = Math.round((midnight(now) - midnight(then)) / DAY);
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  const sameYear = then.getFullYear() === now.getFullYear();
  return then.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

function midnight(moment: Date): number {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
}
