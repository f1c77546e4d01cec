import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { answered, api } from '../api/client';
import { Trouble } from '../shell/trouble';
import { useDraft, type Draft } from './draft';
import { Drawn } from './drawn';
import { usePreview } from './preview';
import { isAboutFields, useFieldProblems, useFirstProblem } from './problems';
import { Questions } from './questions';
import { Start } from './start';
import './register.css';

/** 我的项目要办哪些事项: plain questions left, the procedure drawing itself right, each item with its reason. */
export default function RegisterPage() {
  const { t } = useTranslation();
  const { draft, change, forget, isEmpty } = useDraft();
  const preview = usePreview(draft);
  const register = useRegistration(draft, forget);
  const problemOf = useFieldProblems(register.error, preview.data?.refused);
  useFirstProblem(register.error);
  // What was refused is not said of what has been mended since.
  const mend = (part: Partial<Draft>) => {
    register.reset();
    change(part);
  };
  const isWrong = Boolean(preview.data?.refused);
  const isWhole = draft.name.trim() !== '' && draft.type !== null && draft.region !== null;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('register.title')}</h1>
          <p className="quiet">{t('register.about')}</p>
        </div>
        {!isEmpty && (
          <Popconfirm title={t('register.forget-sure')} onConfirm={forget}>
            <Button>{t('register.forget')}</Button>
          </Popconfirm>
        )}
      </div>
      <div className="register">
        <div className="register-left">
          <Start draft={draft} onChange={mend} problemOf={problemOf} />
          {preview.data && (
            <Questions
              groups={preview.data.drawn.groups}
              facts={draft.facts}
              problemOf={problemOf}
              onAnswers={(facts) => mend({ facts })}
            />
          )}
          {register.isError && !isAboutFields(register.error) && <Trouble error={register.error} />}
          <div className="register-end">
            <Button
              type="primary"
              size="large"
              disabled={!isWhole || isWrong}
              loading={register.isPending}
              onClick={() => register.mutate()}
            >
              {t('register.do')}
            </Button>
            <span className="quiet">{t(whatNow(isWhole, isWrong))}</span>
          </div>
        </div>
        <aside className="register-right" aria-label={t('register.procedure')}>
          <h2>{t('register.procedure')}</h2>
          <Procedure preview={preview} />
        </aside>
      </div>
    </>
  );
}

function Procedure({ preview }: { readonly preview: ReturnType<typeof usePreview> }) {
  const { t } = useTranslation();
  if (preview.data) return <Drawn preview={preview.data.drawn} />;
  if (preview.isFetching) return <Skeleton active paragraph={{ rows: 12 }} />;
  if (preview.isError) return <Trouble error={preview.error} onRetry={() => void preview.refetch()} />;
  return <p className="quiet">{t('register.nothing-drawn')}</p>;
}

const whatNow = (isWhole: boolean, isWrong: boolean): string => {
  if (isWrong) return 'register.mend-first';
  return isWhole ? 'register.may-change' : 'register.still';
};

function useRegistration({ name, type, region, park, code, facts }: Draft, forget: () => void) {
  const navigate = useNavigate();
  const client = useQueryClient();
  // The same registration sent twice is one project.
  const [key] = useState(() => crypto.randomUUID());
  return useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/v1/projects', {
          params: {
            header: { 'Idempotency-Key': `${key}-${hashOf({ name, type, region, park, code, facts })}` },
          },
          body: {
            name: name.trim(),
            type: type ?? '',
            region: region ?? '',
            facts: { ...facts },
            park: park ?? undefined,
            code: code.trim() === '' ? undefined : code.trim(),
          },
        }),
      ),
    onSuccess: async ({ id }) => {
      forget();
      await client.invalidateQueries();
      void navigate(`/projects/${id}`);
    },
  });
}

/** Another registration is another intention: what was mended after a refusal is sent under a key of its own. */
function hashOf(what: unknown): string {
  let hash = 0;
  for (const letter of JSON.stringify(what)) hash = (hash * 31 + letter.charCodeAt(0)) | 0;
  return (hash >>> 0).toString(36);
}
