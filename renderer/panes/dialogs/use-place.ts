import { useEffect, useState } from 'react';
import type { Failure } from '../../../app/contract/result.ts';
import type { Place } from '../../../app/contract/shapes.ts';
import { host } from '../../host.ts';

export interface PlaceView {
  /** The folder shown; null until the first one is here. */
  readonly place: Place | null;
  readonly failure: { readonly code: Failure; readonly detail?: string | undefined } | null;
  /** Goes to a folder; one that cannot be read leaves the present one and sets `failure`. */
  readonly go: (place: string) => void;
  /** One folder up; nothing at the root. */
  readonly up: () => void;
}

/** A folder at a time, as the host lists it; starts at the host's first folder. */
export function usePlace(): PlaceView {
  const [place, setPlace] = useState<Place | null>(null);
  const [failure, setFailure] = useState<PlaceView['failure']>(null);
  const [wanted, setWanted] = useState<{ readonly id: string | null }>({ id: null });
  useEffect(() => {
    let asked = true;
    void host.call('place.list', { place: wanted.id }).then((answer) => {
      if (!asked) return;
      setFailure(answer.ok ? null : { code: answer.code, detail: answer.detail });
      if (answer.ok) setPlace(answer.value);
    });
    return () => {
      asked = false;
    };
  }, [wanted]);

  const above = place === null ? null : parentOf(place);
  return {
    place,
    failure,
    go: (id) => setWanted({ id }),
    up: () => {
      if (above !== null) setWanted({ id: above });
    },
  };
}

/** The folder above, by the trail; null at the root. The trail may end with the folder itself. */
function parentOf(place: Place): string | null {
  return place.trail.filter((step) => step.id !== place.id).at(-1)?.id ?? null;
}
