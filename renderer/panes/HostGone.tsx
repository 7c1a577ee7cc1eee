import { useEffect, useState } from 'react';
import { onGone } from '../host.ts';
import { CHROME } from '../words/en.ts';

/** Says so while the program behind this page does not answer; it goes away by itself when that is over. */
export function HostGone() {
  const [gone, setGone] = useState(false);
  useEffect(() => onGone(setGone), []);
  return (
    <span className="status-sentence wrong" role="alert">
      {gone && CHROME.hostGone}
    </span>
  );
}
