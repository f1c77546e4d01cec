import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { useAccount } from '../session/session';

/** All that a row says things with. */
export interface Say {
  readonly t: TFunction;
  readonly said: ReturnType<typeof useSaid>;
  readonly words: ReturnType<typeof useWords>;
  readonly days: ReturnType<typeof useDays>;
  readonly me: string;
}

/** Asked for once for a list of any length: the same as long as nothing of it is another. */
export function useSay(): Say {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  const days = useDays();
  const { id: me } = useAccount();
  return useMemo(() => ({ t, said, words, days, me }), [t, said, words, days, me]);
}
