import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCodes, useWords } from '../api/words';
import type { useMatterFilter } from './matter-filter';

type Filtered = ReturnType<typeof useMatterFilter>;

interface FiltersProps {
  readonly filter: Filtered;
  /** Problems have classes; incidents have none. */
  readonly kind: 'category' | 'incident';
}

export function MatterFilters({ filter: { chosen, choose }, kind }: FiltersProps) {
  const { t } = useTranslation();
  const words = useWords();
  const codes = { category: useCodes(kind), class: useCodes('class'), region: useCodes('region') };
  const labels = {
    category: (code: string) => words(kind, code),
    class: (code: string) => t('problems.class-of', { class: code, means: words('class', code) }),
    region: (code: string) => words('region', code),
  };
  const keys =
    kind === 'incident' ? (['category', 'region'] as const) : (['category', 'class', 'region'] as const);
  return (
    <div className="filters problems-filters">
      {keys.map((key) => (
        <Select
          key={key}
          allowClear
          aria-label={t(`problems.${key}`)}
          placeholder={t(`problems.${key}`)}
          value={chosen[key] ?? null}
          popupMatchSelectWidth={false}
          options={codes[key].map((value) => ({ value, label: labels[key](value) }))}
          onChange={(value: string | undefined) => choose(key, value ?? null)}
        />
      ))}
      <Select
        allowClear
        aria-label={t('problems.late')}
        placeholder={t('problems.late')}
        value={chosen.late ?? null}
        popupMatchSelectWidth={false}
        options={[{ value: 'true', label: t('problems.only-late') }]}
        onChange={(value: string | undefined) => choose('late', value ?? null)}
      />
    </div>
  );
}
