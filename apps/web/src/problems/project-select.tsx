import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../api/client';

interface SelectProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}

/** A project that I can see, found by a part of its name or code. */
export function ProjectSelect({ value, ...given }: SelectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const text = useDeferredValue(typed.trim());
  const { data, isFetching } = useQuery({
    queryKey: ['projects', 'found', text],
    queryFn: () =>
      answered(api.GET('/api/v1/projects', { params: { query: { text: text || undefined, limit: 20 } } })),
    placeholderData: (before) => before,
  });
  const chosen = useQuery({
    queryKey: ['project', value],
    queryFn: () => answered(api.GET('/api/v1/projects/{id}', { params: { path: { id: value ?? '' } } })),
    enabled: value !== undefined && value !== '',
  });
  const found = (data?.items ?? []).map(({ id, name, code }) => ({ value: id, label: `${name} ${code}` }));
  // What the address names may be none of those that were found.
  const isMissing = !found.some((one) => one.value === value);
  return (
    <Select
      {...given}
      value={value}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={isFetching}
      placeholder={t('problems.project-hint')}
      notFoundContent={isFetching ? t('problems.searching') : t('problems.no-project')}
      options={
        chosen.data && isMissing
          ? [{ value: chosen.data.id, label: `${chosen.data.name} ${chosen.data.code}` }, ...found]
          : found
      }
    />
  );
}
