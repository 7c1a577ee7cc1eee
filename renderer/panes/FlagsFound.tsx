import { useEffect, useState } from 'react';
import { isChecking, useFlags } from '../store/flags.ts';
import type { OpenStory } from '../store/stories.ts';
import { CHROME } from '../words/en.ts';

/** So long a count must stand before it is said, so that typing is not talked over. In ms. */
const QUIET = 1500;

/** Tells screen readers how many flags there are, once the check is through. */
export function FlagsFound({ story }: { readonly story: OpenStory }) {
  const count = useFlags((state) => (!isChecking(state, story.id) ? state.all.length : null));
  const [said, setSaid] = useState<number | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(count), QUIET);
    return () => clearTimeout(timer);
  }, [count]);
  return (
    <span className="unseen" role="status">
      {count !== null && said === count ? CHROME.flagsFound(count) : ''}
    </span>
  );
}
