import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../../api/client';
import { useSaid } from '../../language/said';
import { Trouble } from '../../shell/trouble';
import { LinedText } from './lined-text';

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
  const [text, setText] = useState(entry.text ?? entry.published ?? `code: ${code}\n`);
  const params = { path: { id: draft.id, section, code } };
  const write = useMutation({
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
    mutationFn: () =>
      answered(api.DELETE('/api/v1/catalogue-drafts/{id}/entries/{section}/{code}', { params })),
    onSuccess: () => readAnew(),
  });
  const readAnew = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['draft', draft.id] }),
      client.resetQueries({ queryKey: ['draft-entry', draft.id, section, code] }),
    ]);
  const problems = draft.problems
    .filter((one) => one.section === section && one.code === code)
    .map((one) => ({ line: one.line, text: said(one) }));
  const writable = draft.state === 'open';
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
        onChange={setText}
      />
      {write.isError && <Trouble error={write.error} />}
      {restore.isError && <Trouble error={restore.error} />}
      {writable && (
        <div className="admin-acts">
          <Button type="primary" loading={write.isPending} onClick={() => write.mutate(text)}>
            {t('draft.save')}
          </Button>
          {revision > 0 && (
            <Button loading={restore.isPending} onClick={() => restore.mutate()}>
              {t('draft.restore')}
            </Button>
          )}
          {entry.text !== null && code !== 'ALL' && (
            <Button danger onClick={() => write.mutate(null)}>
              {t('draft.drop')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
