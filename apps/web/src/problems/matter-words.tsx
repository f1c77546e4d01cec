import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';

interface WordsProps {
  readonly matter: Schemas['MatterView'];
}

/** 承办单位 and the person by name; nothing while it has none. */
export function LedBy({ matter: { department, region, person } }: WordsProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  if (!department) return null;
  const office = `${region ? words('region', region) : ''} ${said(department)}`.trim();
  return (
    <>
      {t('problems.led-by', { office })}
      {person && ` · ${person}`}
    </>
  );
}

/** How often its time was over, and how often it was found not to be solved. */
export function HowOften({ matter: { timesOverdue, timesReopened } }: WordsProps) {
  const { t } = useTranslation();
  const said = [
    timesOverdue > 0 && t('problems.times-overdue', { count: timesOverdue }),
    timesReopened > 0 && t('problems.times-reopened', { count: timesReopened }),
  ];
  return said.filter(Boolean).join(' · ');
}
