import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useSaid } from '../language/said';

type Notice = Pick<Schemas['CommitmentNoticeView'], 'notice' | 'version' | 'title' | 'sections'>;

/** A notice as it is signed: its sections, and which text it is. */
export function NoticeText({ notice, about }: { readonly notice: Notice; readonly about?: string }) {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <article>
      <h4>
        {said(notice.title)}
        {about && ` · ${about}`}
      </h4>
      {notice.sections.map(({ title, text }) => (
        <section key={title.zh}>
          <h5>{said(title)}</h5>
          <p>{said(text)}</p>
        </section>
      ))}
      <p className="quiet">{t('applicant.version', { notice: notice.notice, version: notice.version })}</p>
    </article>
  );
}
