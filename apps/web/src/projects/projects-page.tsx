import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { RegisterLink } from '../applicant/register-link';
import { ProjectCards } from './project-cards';

/** 项目: found by a part of the name or code. */
export default function ProjectsPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const text = search.get('text') ?? undefined;
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.projects')}</h1>
        <RegisterLink />
        <div className="filters">
          <Input.Search
            allowClear
            aria-label={t('inbox.project')}
            placeholder={t('inbox.project')}
            defaultValue={text ?? ''}
            onSearch={(value) => setSearch(value.trim() === '' ? {} : { text: value.trim() })}
          />
        </div>
      </div>
      <ProjectCards text={text} />
    </>
  );
}
