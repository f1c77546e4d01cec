import { useTranslation } from 'react-i18next';

interface Both<Value> {
  readonly zh: Value;
  readonly en: Value;
}

/** Picks what the API says in both languages. */
export function useSaid(): <Value>(both: Both<Value>) => Value {
  const { i18n } = useTranslation();
  return (both) => (i18n.language === 'en' ? both.en : both.zh);
}
