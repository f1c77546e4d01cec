import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useSaid } from '../language/said';
import { useCatalogue, useItems } from './catalogue';

const KEYS = ['stage', 'department', 'type'] as const;

/** What is looked for is the address: it can be kept, and sent to whoever asks. */
export function useGuideFilter() {
  const [search, setSearch] = useSearchParams();
  const of = (key: string) => search.get(key) ?? undefined;
  const put = (key: string, value: string | null) => {
    const next = new URLSearchParams(search);
    if (value === null || value === '') next.delete(key);
    else next.set(key, value);
    setSearch(next, { replace: key === 'text' });
  };
  return {
    asked: { stage: of('stage'), department: of('department'), type: of('type') },
    text: of('text') ?? '',
    put,
  };
}

export function Filters() {
  const { t } = useTranslation();
  const said = useSaid();
  const { asked, text, put } = useGuideFilter();
  const { data: catalogue } = useCatalogue();
  const { data: items } = useItems({});
  const leads = new Map(items?.map(({ lead }) => [lead.code, lead]));
  const choices = {
    stage: catalogue?.stages ?? [],
    department: [...leads.values()],
    type: catalogue?.projectTypes ?? [],
  };
  return (
    <div className="filters guide-filters" role="search">
      <Input.Search
        allowClear
        aria-label={t('guide.find')}
        placeholder={t('guide.find')}
        value={text}
        onChange={(event) => put('text', event.target.value)}
      />
      {KEYS.map((key) => (
        <Select
          key={key}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={t(`guide.${key}`)}
          placeholder={t(`guide.${key}`)}
          value={asked[key] ?? null}
          popupMatchSelectWidth={false}
          options={choices[key].map((one) => ({ value: one.code, label: said(one) }))}
          onChange={(value: string | undefined) => put(key, value ?? null)}
        />
      ))}
    </div>
  );
}
