import { useTranslation } from 'react-i18next';
import { chooseLanguage } from './language';

export function LanguageSwitch() {
  const { i18n } = useTranslation();
  const other = i18n.language === 'zh' ? 'en' : 'zh';
  return (
    <button type="button" className="plain" lang={other} onClick={() => void chooseLanguage(other)}>
      {other === 'en' ? 'English' : '中文'}
    </button>
  );
}
