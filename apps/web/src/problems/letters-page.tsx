import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { answered, api, type Schemas } from '../api/client';
import { usePages } from '../api/pages';
import { useCodes, useWords } from '../api/words';
import { useAccount } from '../session/session';
import { Listed } from '../shell/listed';
import { CommandDrawer } from './command-drawer';
import { LetterTable } from './letter-table';
import { LetterWords } from './letter-words';
import { Sections } from './sections';
import './problems.css';

type Letter = Schemas['LetterView'];

/** Everybody else is told of their own office only. */
const WATCHING = ['supervisor', 'coordinator', 'province'];

const LEVELS = ['0', '1', '2', '3'];

/** 督办单: what was written to whom about being late; those that wait for an answer can be answered here. */
export default function LettersPage() {
  const { t } = useTranslation();
  const { role } = useAccount();
  const words = useWords();
  const regions = useCodes('region');
  const [search, setSearch] = useSearchParams();
  const [reply, setReply] = useState<Letter | null>(null);
  const [read, setRead] = useState<Letter | null>(null);
  const isOpen = search.get('tab') !== 'answered';
  const level = LEVELS.find((one) => one === search.get('level'));
  const region = search.get('region') ?? undefined;
  const query = { open: isOpen, region, ...(level === undefined ? {} : { level: Number(level) }) };
  const letters = usePages<Letter>(['letters', query], (after) =>
    answered(api.GET('/api/v1/supervision/letters', { params: { query: { ...query, after, limit: 50 } } })),
  );
  const put = (key: 'tab' | 'level' | 'region', value: string | null) => {
    const next = new URLSearchParams(search);
    if (value === null) next.delete(key);
    else next.set(key, value);
    setSearch(next);
  };
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.problems')}</h1>
        {WATCHING.includes(role) && (
          <Select
            allowClear
            aria-label={t('problems.region')}
            placeholder={t('problems.region')}
            value={region ?? null}
            popupMatchSelectWidth={false}
            options={regions.map((value) => ({ value, label: words('region', value) }))}
            onChange={(value: string | undefined) => put('region', value ?? null)}
          />
        )}
      </div>
      <Sections />
      <div className="tabs" role="group" aria-label={t('problems.tabs')}>
        {[true, false].map((open) => (
          <button
            key={String(open)}
            type="button"
            aria-pressed={open === isOpen}
            onClick={() => put('tab', open ? null : 'answered')}
          >
            {t(open ? 'problems.letters.open' : 'problems.letters.answered')}
          </button>
        ))}
        {LEVELS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === level}
            onClick={() => put('level', one === level ? null : one)}
          >
            {t(`problems.level.${one}`)}
          </button>
        ))}
      </div>
      <Listed pages={letters} empty={t('problems.none.letters')}>
        <LetterTable letters={letters.all} onReply={setReply} onRead={setRead} />
      </Listed>
      {read && <LetterWords letter={read} onClose={() => setRead(null)} />}
      {reply && (
        <CommandDrawer
          on="steps"
          id={reply.stepId}
          act="reply-supervision"
          title={t('problems.letters.reply')}
          told={{ supervision: reply.supervision }}
          onClose={() => setReply(null)}
        >
          <p>{t('problems.letters.reply-about')}</p>
        </CommandDrawer>
      )}
    </>
  );
}
