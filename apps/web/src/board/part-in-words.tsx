import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../api/client';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { OF_CASES, PART, useFilter } from './use-filter';

type Key = (typeof PART)[number] | (typeof OF_CASES)[number];
const KEYS: readonly Key[] = [...OF_CASES, ...PART];

interface PartProps {
  readonly officer?: string | null;
  /** What does not matter here, though the address keeps it for the other pages. */
  readonly without?: readonly Key[];
}

/** What one looks at, in words; each part of it can be taken away. */
export function PartInWords({ officer, without = [] }: PartProps) {
  const { t } = useTranslation();
  const { get, set } = useFilter();
  const say = useSayings(officer ?? t('cases.officer'));
  const said = KEYS.filter((key) => !without.includes(key)).flatMap((key) => {
    const value = get(key);
    const words = value === undefined ? null : say(key, value);
    return words === null ? [] : [{ key, words }];
  });
  if (said.length === 0) return null;
  return (
    <p className="part-in-words">
      {said.map(({ key, words }) => (
        <Tag
          key={key}
          closable={key !== 'measure'}
          closeIcon={<span aria-label={t('cases.without', { words })}>×</span>}
          onClose={() => set({ [key]: undefined })}
        >
          {words}
        </Tag>
      ))}
    </p>
  );
}

function useSayings(officer: string): (key: Key, value: string) => string | null {
  const { t } = useTranslation();
  const words = useWords();
  const sayWhat = useWhat();
  const itemName = useItemNames();
  return (key, value) => {
    switch (key) {
      case 'measure':
        return t(`measure.${value}`, { defaultValue: value });
      case 'what':
        return sayWhat(value);
      case 'holder':
        return t(`heat.ring.${value}`);
      case 'item':
        return itemName(value);
      case 'region':
      case 'department':
      case 'stage':
        return words(key, value);
      case 'late':
        return value === 'true' ? t('cases.late') : null;
      case 'officer':
        return officer;
      default:
        return t(`cases.${key}`, { value });
    }
  };
}

/** Which limit it was, or how it was violated. */
export function useWhat(): (code: string) => string {
  const words = useWords();
  return (code) => {
    const violation = words('violation', code);
    return violation === code ? words('clock', code) : violation;
  };
}

function useItemNames(): (code: string) => string {
  const said = useSaid();
  const items = useQuery({
    queryKey: ['catalogue-items'],
    queryFn: () =>
      answered(api.GET('/api/v1/catalogue/{version}/items', { params: { path: { version: 'current' } } })),
    staleTime: Infinity,
  });
  return (code) => {
    const item = items.data?.find((one) => one.code === code);
    return item ? said(item) : code;
  };
}
