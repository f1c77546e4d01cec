import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../api/client';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { entries } from '../rooms/rooms';
import { useAccount } from '../session/session';

/** Something that one can go to. */
export interface Hit {
  readonly kind: 'page' | 'project' | 'step';
  readonly to: string;
  readonly name: string;
  readonly about?: string;
}

const SEARCHERS = ['applicant', 'window', 'officer', 'head', 'supervisor', 'coordinator', 'province'];

/** Pages by their names in the bar, projects and steps by what the API lets this account find. */
export function useFound(text: string) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  const account = useAccount();
  const { data, isFetching, error } = useQuery({
    queryKey: ['search', text],
    queryFn: () => answered(api.GET('/api/v1/search', { params: { query: { text, limit: 8 } } })),
    enabled: text !== '' && SEARCHERS.includes(account.role),
    placeholderData: keepPreviousData,
  });
  const pages = entries
    .filter((entry) => entry.for(account))
    .map(({ to, word }): Hit => ({ kind: 'page', to, name: t(word) }))
    .filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()));
  const found = text === '' ? undefined : data;
  const steps = (found?.steps ?? []).map(({ id, item, project, state }): Hit => ({
    kind: 'step',
    to: `/steps/${id}`,
    name: said(item),
    about: `${project.name} · ${words('state', state)}`,
  }));
  const projects = (found?.projects ?? []).map(({ id, name, code, region }): Hit => ({
    kind: 'project',
    to: `/projects/${id}`,
    name,
    about: `${code} · ${words('region', region)}`,
  }));
  return { hits: [...projects, ...steps, ...pages], isFetching, error };
}
