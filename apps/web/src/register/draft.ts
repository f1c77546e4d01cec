import { useCallback, useState } from 'react';
import { useAccount } from '../session/session';

export type Answer = string | number | boolean;

/** What has been typed of a registration, kept until it is registered. */
export interface Draft {
  readonly name: string;
  readonly type: string | null;
  readonly region: string | null;
  readonly park: string | null;
  readonly code: string;
  readonly facts: Readonly<Record<string, Answer>>;
}

const NOTHING: Draft = { name: '', type: null, region: null, park: null, code: '', facts: {} };

/** Each account has its own draft on this machine: a reload, or a session that ends, loses nothing. */
export function useDraft() {
  const { username } = useAccount();
  const place = `tongban.draft.register.${username}`;
  const [draft, setDraft] = useState<Draft>(() => kept(place));
  const change = useCallback(
    (part: Partial<Draft>) =>
      setDraft((before) => {
        const next = { ...before, ...part };
        localStorage.setItem(place, JSON.stringify(next));
        return next;
      }),
    [place],
  );
  const forget = useCallback(() => {
    localStorage.removeItem(place);
    setDraft(NOTHING);
  }, [place]);
  return { draft, change, forget, isEmpty: JSON.stringify(draft) === JSON.stringify(NOTHING) };
}

function kept(place: string): Draft {
  try {
    return { ...NOTHING, ...(JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<Draft>) };
  } catch {
    return NOTHING;
  }
}
