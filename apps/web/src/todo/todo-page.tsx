import { useTranslation } from 'react-i18next';
import { AgendaList } from './agenda-list';

/** 我要办的: across all departments and projects, what lapses first on top. */
export default function TodoPage() {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t('nav.todo')}</h1>
      <AgendaList />
    </>
  );
}
