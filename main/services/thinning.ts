const DAY = 24 * 60 * 60_000;
const WHOLE = DAY;
const DAILY = 30 * DAY;
const WEEKLY = 365 * DAY;

/**
 * Which of a story's versions stay: all of the last 24 hours, the last of each day for a month, the last of each
 * week for a year. `times` are when each was overwritten (ms since 1970), newest first; gives the places in
 * `times` of those that go. The newest always stays.
 */
export function thinned(times: readonly number[], now: number): number[] {
  const gone: number[] = [];
  let bucket = '';
  for (const [place, time] of times.entries()) {
    const age = now - time;
    if (age < WHOLE) continue;
    const own = bucketOf(time, age);
    if (place > 0 && (own === null || own === bucket)) gone.push(place);
    else bucket = own ?? bucket;
  }
  return gone;
}

/** The day or week in which only one version stays; null where none does. */
function bucketOf(time: number, age: number): string | null {
  if (age < DAILY) return `day ${Math.floor(time / DAY)}`;
  return age < WEEKLY ? `week ${Math.floor(time / (7 * DAY))}` : null;
}
