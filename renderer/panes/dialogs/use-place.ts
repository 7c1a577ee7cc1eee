import { useEffect, useState } from 'react';
import type { Failure } from '../../../app/contract/result.ts';
import type { Place } from '../../../app/contract/shapes.ts';
import { host } from '../../host.ts';
import { activeStory } from '../../store/stories.ts';

export interface PlaceView {
  /** The folder shown; null until the first one is here. */
  readonly place: Place | null;
  /** True while another folder has been asked for and is not here yet. */
  readonly going: boolean;
  readonly failure: { readonly code: Failure; readonly detail?: string | undefined } | null;
  /** Goes to a folder; one that cannot be read leaves the present one and sets `failure`. */
  readonly go: (place: string) => void;
  /** One folder up; nothing at the root. */
  readonly up: () => void;
}

/** A folder at a time, as the host lists it; starts at the host's first folder. `pages` shows web pages too. */
export function usePlace(pages = false): PlaceView {
  const [place, setPlace] = useState<Place | null>(null);
  const [failure, setFailure] = useState<PlaceView['failure']>(null);
  const [going, setGoing] = useState(true);
  const [wanted, setWanted] = useState<{ readonly id: string | null }>({ id: null });
  useEffect(() => {
    let asked = true;
    // The first folder is that of the story on screen: what belongs together lies together.
    const near = wanted.id === null ? (activeStory()?.id ?? null) : null;
    void host.call('place.list', { place: wanted.id, near, pages }).then((answer) => {
      if (!asked) return;
      setGoing(false);
      setFailure(answer.ok ? null : { code: answer.code, detail: answer.detail });
      if (answer.ok) setPlace(answer.value);
    });
    return () => {
      asked = false;
    };
  }, [wanted, pages]);

  const go = (id: string) => {
    setGoing(true);
    setWanted({ id });
  };
  const above = place === null ? null : parentOf(place);
  return {
    place,
    failure,
    going,
    go,
    up: () => {
      if (above !== null) go(above);
    },
  };
}

/** The folder above, by the trail; null at the root. The trail may end with the folder itself. */
function parentOf(place: Place): string | null {
  return place.trail.filter((step) => step.id !== place.id).at(-1)?.id ?? null;
}
