import { Button, Empty, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Trouble } from '../shell/trouble';
import { useQuestions } from './asked-query';
import { AskedTable } from './asked-table';
import { KeysHelp } from './keys-help';
import { useListKeys } from './list-keys';

/** 征求我方意见: others decide, and wait for what we say about it. */
export function AskedOfUs() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const [help, setHelp] = useState(false);
  const asked = useQuestions();
  const questions = asked.data?.pages.flatMap(({ items }) => items) ?? [];
  const open = () => {
    const question = questions[at];
    if (question) void navigate(`/steps/${question.stepId}`);
  };
  useListKeys({
    count: questions.length,
    at,
    setAt,
    isStill: help,
    does: { Enter: open, e: open, '?': () => setHelp(true) },
  });
  if (asked.isPending) return <Skeleton active paragraph={{ rows: 8 }} />;
  if (asked.isError) return <Trouble error={asked.error} onRetry={() => void asked.refetch()} />;
  return (
    <>
      <p className="quiet">{t('asked.about')}</p>
      {questions.length === 0 ? (
        <Empty className="inbox-empty" description={t('inbox.none.asked')} />
      ) : (
        <AskedTable questions={questions} at={at} onAt={setAt} />
      )}
      {asked.hasNextPage && (
        <p className="more">
          <Button loading={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
            {t('list.more')}
          </Button>
        </p>
      )}
      {help && <KeysHelp onClose={() => setHelp(false)} />}
    </>
  );
}
