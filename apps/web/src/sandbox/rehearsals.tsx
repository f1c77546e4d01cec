import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { LinedText } from '../admin/catalogue/lined-text';
import { TextFile } from '../admin/text-file';
import { answered, api } from '../api/client';
import { useSaid } from '../language/said';
import { Trouble } from '../shell/trouble';
import { RunPanel } from './run-panel';
import { Runs } from './runs';
import '../admin/admin.css';

/** 流程演练: a script, checked line by line, played on servers of its own, and looked through day by day. */
export function Rehearsals() {
  const { t } = useTranslation();
  const said = useSaid();
  const client = useQueryClient();
  const [search, setSearch] = useSearchParams();
  const [script, setScript] = useState('');
  const show = (id: string | null) => setSearch(id ? { run: id } : {}, { replace: true });
  const check = useMutation({
    mutationFn: (text: string) => answered(api.POST('/api/v1/rehearsals/check', { body: { script: text } })),
  });
  const begin = useMutation({
    mutationFn: async () => {
      const checked = await check.mutateAsync(script);
      if (checked.problems.length > 0) return null;
      return answered(api.POST('/api/v1/rehearsals', { body: { script } }));
    },
    onSuccess: async (begun) => {
      if (begun) show(begun.id);
      await client.invalidateQueries({ queryKey: ['rehearsals'] });
    },
  });
  const write = (text: string) => {
    setScript(text);
    check.reset();
    begin.reset();
  };
  const problems = (check.data?.problems ?? []).map((one) => ({ line: one.line, text: said(one) }));
  const run = search.get('run');
  return (
    <section className="sandbox-panel">
      <h2>{t('rehearsal.title')}</h2>
      {run ? (
        <RunPanel
          key={run}
          id={run}
          onBack={(text) => {
            if (text !== null) write(text);
            show(null);
          }}
        />
      ) : (
        <>
          <p className="quiet">{t('rehearsal.about')}</p>
          <Scripts onChosen={write} />
          <LinedText label={t('rehearsal.script')} value={script} problems={problems} onChange={write} />
          {check.isSuccess && problems.length === 0 && (
            <p className="light-green" role="status">
              {t('rehearsal.sound')}
            </p>
          )}
          {(begin.isError || check.isError) && <Trouble error={begin.error ?? check.error} />}
          <div className="drawer-end">
            <Button disabled={script.trim() === ''} onClick={() => check.mutate(script)}>
              {t('rehearsal.check')}
            </Button>
            <Button
              type="primary"
              disabled={script.trim() === ''}
              loading={begin.isPending}
              onClick={() => begin.mutate()}
            >
              {t('rehearsal.begin')}
            </Button>
          </div>
          <Runs onOpen={show} />
        </>
      )}
    </section>
  );
}

function Scripts({ onChosen }: { readonly onChosen: (text: string) => void }) {
  const { t } = useTranslation();
  const scripts = useQuery({
    queryKey: ['rehearsal-scripts'],
    queryFn: () => answered(api.GET('/api/v1/rehearsals/scripts')),
    staleTime: Infinity,
  });
  const choose = useMutation({
    mutationFn: (name: string) =>
      answered(api.GET('/api/v1/rehearsals/scripts/{name}', { params: { path: { name } } })),
    onSuccess: ({ script }) => onChosen(script),
  });
  return (
    <div className="sandbox-scripts">
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('rehearsal.choose')}
        placeholder={t('rehearsal.choose')}
        loading={scripts.isPending || choose.isPending}
        options={scripts.data?.map((one) => ({ value: one.name, label: one.title }))}
        onChange={(name: string) => choose.mutate(name)}
      />
      <TextFile onRead={onChosen} />
    </div>
  );
}
