import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../api/client';
import { useWords } from '../api/words';
import { Due } from '../marks/due';
import { NotDone } from './not-done';

/** What acceptance would bring about for one of several: which limits begin and until when, or why it will be refused. */
export function Foreseen({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const { data, error } = useQuery({
    queryKey: ['step', id, 'preview', 'accept'],
    queryFn: () =>
      answered(
        api.POST('/api/v1/steps/{id}/preview', {
          params: { path: { id } },
          body: { do: 'accept', with: {} },
        }),
      ),
    retry: false,
  });
  if (error) return <NotDone error={error} />;
  const begun = data?.clockChanges.filter(({ what }) => what === 'started') ?? [];
  return (
    <ul className="plain-list quiet inbox-foreseen">
      {begun.map(({ clock }) => (
        <li key={clock.clock}>
          {t('effect.started')} {words('clock', clock.clock)} {t('effect.until')} <Due clock={clock} />
        </li>
      ))}
    </ul>
  );
}
