import { Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSaid } from '../../language/said';

type Draft = Schemas['DraftView'];

interface EntriesProps {
  readonly draft: Draft;
  readonly chosen: string | null;
  readonly onOpen: (entry: string) => void;
}

/** All that can be written, by section; what was changed and what is wrong stands out. */
export function DraftEntries({ draft, chosen, onOpen }: EntriesProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const [section, setSection] = useState(chosen?.split('/')[0] ?? 'items');
  const [named, setNamed] = useState('');
  const sections = [...new Set(draft.places.map((one) => one.section))];
  const wrong = new Set(draft.problems.map((one) => `${one.section}/${one.code}`));
  const found = draft.places.filter(
    (one) =>
      one.section === section &&
      `${one.code} ${one.zh} ${one.en}`.toLowerCase().includes(named.toLowerCase()),
  );
  const writable = draft.state === 'open';
  return (
    <nav className="admin-entries" aria-label={t('draft.entries')}>
      <Select
        aria-label={t('draft.section')}
        value={section}
        options={sections.map((value) => ({ value, label: t(`draft.section.${value}`) }))}
        onChange={setSection}
      />
      <Input
        allowClear
        aria-label={t('catalogue.find')}
        placeholder={t('catalogue.find')}
        onChange={(event) => setNamed(event.target.value)}
      />
      <ul>
        {found.map((one) => {
          const name = `${one.section}/${one.code}`;
          return (
            <li key={name}>
              <button type="button" aria-current={name === chosen} onClick={() => onOpen(name)}>
                <span>
                  {said(one) || t(`draft.section.${one.section}`)} <span className="quiet">{one.code}</span>
                </span>
                <span>
                  {wrong.has(name) && <span className="light-red">■ {t('draft.wrong')} </span>}
                  {one.change && <span className="tag">{t(`changes.${one.change}`)}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {writable && section === 'items' && <NewEntry onOpen={onOpen} />}
    </nav>
  );
}

const CODE = /^[A-Z][A-Z0-9_-]{1,39}$/;

function NewEntry({ onOpen }: { readonly onOpen: (entry: string) => void }) {
  const { t } = useTranslation();
  return (
    <Input.Search
      aria-label={t('draft.new')}
      placeholder={t('draft.new')}
      enterButton={t('draft.add')}
      onSearch={(code) => CODE.test(code) && onOpen(`items/${code}`)}
    />
  );
}
