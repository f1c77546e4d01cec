import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

interface Listed {
  /** Names of one kind: 甲、乙 */
  readonly names: (words: readonly string[]) => string;
  /** What has several words of its own: 甲 5 个工作日；乙 3 个工作日 */
  readonly clauses: (words: readonly string[]) => string;
}

/** Writes one after the other as the language does. */
export function useListed(): Listed {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => {
    const [name, clause] = language === 'en' ? [', ', '; '] : ['、', '；'];
    return { names: (words) => words.join(name), clauses: (words) => words.join(clause) };
  }, [language]);
}
