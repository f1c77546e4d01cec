import { useTranslation } from 'react-i18next';
import { useSaid } from '../language/said';

interface Named {
  readonly zh: string;
  readonly en: string;
}

/** Several names in one line, parted as the language parts them. */
export function useJoined(): (names: readonly Named[]) => string {
  const { t } = useTranslation();
  const said = useSaid();
  return (names) => names.map(said).join(t('applicant.and'));
}
