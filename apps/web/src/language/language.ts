import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json';
import zh from './zh.json';

export type Language = 'zh' | 'en';

const KEPT = 'tongban.language';

const wanted = (): Language => {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'zh' || kept === 'en') return kept;
  return 'zh';
};

/** Chinese first; English by a switch, which is remembered on this machine. */
export function startLanguage(): void {
  void i18next.use(initReactI18next).init({
    resources: { zh: { translation: zh }, en: { translation: en } },
    lng: wanted(),
    fallbackLng: 'zh',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  tellPage(i18next.language as Language);
}

export function chooseLanguage(language: Language): void {
  localStorage.setItem(KEPT, language);
  void i18next.changeLanguage(language);
  tellPage(language);
}

function tellPage(language: Language): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
}
