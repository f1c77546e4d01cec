import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CodeForm } from './code-form';
import './progress.css';

/** 公开进度: whoever has the code of a project may ask how far it is. */
export default function AskPage() {
  const { t } = useTranslation();
  return (
    <div className="progress-ask">
      <h1>{t('progress.title')}</h1>
      <p>{t('progress.about')}</p>
      <CodeForm />
      <p className="quiet">{t('progress.what-is-public')}</p>
      <p>
        <Link to="/guide">{t('progress.to-guide')}</Link>
      </p>
    </div>
  );
}
