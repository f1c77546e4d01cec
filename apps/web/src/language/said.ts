import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

interface Both<Value> {
  readonly zh: Value;
  readonly en: Value;
}

/** Picks what the API says in both languages. */
export function useSaid(): <Value>(both: Both<Value>) => Value {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useCallback((both) => (language === 'en' ? both.en : both.zh), [language]);
}
