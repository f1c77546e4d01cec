import { useState } from 'react';
import { useAccount } from '../session/session';
import type { Choices } from './standing';

const NONE: Choices = { deferred: [], committed: [], replaced: [], signed: [], remark: '' };

export type Toggle = (list: Exclude<keyof Choices, 'remark'>, code: string, on: boolean) => void;

/** Kept for this account and stage, so that a reload or an ended session loses nothing. */
export function useChoices(project: string, stage: string) {
  const { username } = useAccount();
  const place = `tongban.draft.apply.${username}.${project}.${stage}`;
  const [choices, setChoices] = useState<Choices>(() => kept(place));
  const keep = (change: (before: Choices) => Choices) =>
    setChoices((before) => {
      const next = change(before);
      localStorage.setItem(place, JSON.stringify(next));
      return next;
    });
  const toggle: Toggle = (list, code, on) =>
    keep((before) => {
      const others = before[list].filter((one) => one !== code);
      const next = { ...before, [list]: on ? [...others, code] : others };
      // Another list of materials is another undertaking, which nobody has signed yet.
      return list === 'deferred' ? { ...next, signed: next.signed.filter((one) => one !== 'M-A06') } : next;
    });
  const say = (remark: string) => keep((before) => ({ ...before, remark }));
  const forget = () => {
    localStorage.removeItem(place);
    setChoices(NONE);
  };
  return { choices, toggle, say, forget };
}

function kept(place: string): Choices {
  try {
    return { ...NONE, ...(JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<Choices>) };
  } catch {
    return NONE;
  }
}
