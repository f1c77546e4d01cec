import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json';
import zh from './zh.json';

export type Language = 'zh' | 'en';
type Words = Readonly<Record<string, string>>;

const KEPT = 'tongban.language';

/** The words of the rooms, each beside its pages: `inbox/words.zh.json`. What signing in needs is here. */
const ofRooms = import.meta.glob<Words>('../*/words.*.json', { import: 'default' });
const asked = new Map<Language, Promise<void>>();

const wanted = (): Language => (localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh');

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

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEPT, language);
  await wordsOfRooms(language);
  await i18next.changeLanguage(language);
  tellPage(language);
}

/** A page together with the words that it is written in. */
export async function withWords<Module>(module: () => Promise<Module>): Promise<Module> {
  const [page] = await Promise.all([module(), wordsOfRooms(i18next.language as Language)]);
  return page;
}

function wordsOfRooms(language: Language): Promise<void> {
  const known = asked.get(language);
  if (known) return known;
  const these = Object.entries(ofRooms).filter(([path]) => path.endsWith(`.${language}.json`));
  const coming = Promise.all(these.map(([, words]) => words())).then((all) => {
    for (const words of all) i18next.addResourceBundle(language, 'translation', words, true, true);
  });
  asked.set(language, coming);
  coming.catch(() => asked.delete(language));
  return coming;
}

function tellPage(language: Language): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
}
