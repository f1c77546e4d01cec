import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../../api/client';
import { useSaid } from '../../language/said';
import { Trouble } from '../../shell/trouble';
import { LinedText } from './lined-text';
import { forgetEntry, keepEntry, unsavedEntry } from './unsaved-entries';

type Entry = Schemas['WrittenEntryView'];

interface EditorProps {
  readonly draft: Schemas['DraftView'];
  readonly section: string;
  readonly code: string;
  readonly line: number | null;
}

/** One entry as YAML, with the checker's answers at their lines. */
export function EntryEditor({ draft, section, code, line }: EditorProps) {
  const place = { path: { id: draft.id, section, code } };
  const entry = useQuery({
    queryKey: ['draft-entry', draft.id, section, code],
    queryFn: () =>
      answered(api.GET('/api/v1/catalogue-drafts/{id}/entries/{section}/{code}', { params: place })),
    // What somebody is writing is not read anew under his hands.
    staleTime: Infinity,
  });
  if (entry.isPending) return <Skeleton active paragraph={{ rows: 10 }} />;
  if (entry.isError) return <Trouble error={entry.error} />;
  return <Writing key={entry.data.revision} draft={draft} entry={entry.data} line={line} />;
}

interface WritingProps {
  readonly draft: EditorProps['draft'];
  readonly entry: Entry;
  readonly line: number | null;
}

function Writing({ draft, entry, line }: WritingProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const client = useQueryClient();
  const { section, code, revision } = entry;
  const writable = draft.state === 'open';
  const name = `${section}/${code}`;
  const { text, type, unsaved } = useTyped(draft, entry);
  const params = { path: { id: draft.id, section, code } };
  const mutationKey = ['draft-entry', draft.id, name];
  // A double click comes faster than a button that says it is busy.
  const once = (act: () => void) => client.isMutating({ mutationKey }) === 0 && act();
  const write = useMutation({
    mutationKey,
    mutationFn: (written: string | null) =>
      answered(
        api.PUT('/api/v1/catalogue-drafts/{id}/entries/{section}/{code}', {
          params,
          body: { text: written, revision },
        }),
      ),
    onSuccess: () => readAnew(),
  });
  const restore = useMutation({
    mutationKey,
    mutationFn: () =>
      answered(api.DELETE('/api/v1/catalogue-drafts/{id}/entries/{section}/{code}', { params })),
    onSuccess: () => readAnew(),
  });
  const readAnew = () => {
    forgetEntry(draft.id, name);
    return Promise.all([
      client.invalidateQueries({ queryKey: ['draft', draft.id] }),
      client.resetQueries({ queryKey: ['draft-entry', draft.id, section, code] }),
    ]);
  };
  const problems = draft.problems
    .filter((one) => one.section === section && one.code === code)
    .map((one) => ({ line: one.line, text: said(one) }));
  return (
    <section className="admin-editor">
      <h2>
        {t('draft.entry', { code })} {entry.text === null && entry.published !== null && t('draft.dropped')}
      </h2>
      <LinedText
        label={t('draft.entry', { code })}
        value={text}
        problems={problems}
        line={line}
        readOnly={!writable}
        onChange={type}
      />
      {write.isError && <Trouble error={write.error} />}
      {restore.isError && <Trouble error={restore.error} />}
      {writable && (
        <div className="admin-acts">
          <Button type="primary" loading={write.isPending} onClick={() => once(() => write.mutate(text))}>
            {t('draft.save')}
          </Button>
          {revision > 0 && (
            <Button loading={restore.isPending} onClick={() => once(restore.mutate)}>
              {t('draft.restore')}
            </Button>
          )}
          {entry.text !== null && code !== 'ALL' && (
            <Button danger onClick={() => once(() => write.mutate(null))}>
              {t('draft.drop')}
            </Button>
          )}
          {unsaved && <span className="quiet admin-why">{t('draft.unsaved')}</span>}
        </div>
      )}
    </section>
  );
}

/** What is written in the field: the entry as it is saved, unless somebody has typed on. */
function useTyped(draft: EditorProps['draft'], { section, code, text: written, published }: Entry) {
  const name = `${section}/${code}`;
  const saved = written ?? published ?? `code: ${code}\n`;
  const kept = draft.state === 'open' ? unsavedEntry(draft.id, name) : null;
  const [text, setText] = useState(kept ?? saved);
  const type = (typed: string) => {
    setText(typed);
    if (typed === saved) forgetEntry(draft.id, name);
    else keepEntry(draft.id, name, typed);
  };
  return { text, type, unsaved: text !== saved };
}
