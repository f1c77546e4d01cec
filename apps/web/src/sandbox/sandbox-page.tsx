import { DatePicker, Button, Empty, Skeleton } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { useAccount } from '../session/session';
import { Trouble } from '../shell/trouble';
import { Happenings } from './happenings';
import { Leaps, NextDue } from './leaps';
import { Rehearsals } from './rehearsals';
import { useSandbox, type Sandbox } from './use-sandbox';
import './sandbox.css';

/** 沙盘: what happens if time goes by? */
export default function SandboxPage() {
  const { t } = useTranslation();
  const { role } = useAccount();
  const { sandbox, known } = useSandbox();
  if (!known) return <Skeleton active paragraph={{ rows: 10 }} />;
  if (!sandbox)
    return (
      <>
        <h1>{t('sandbox.title')}</h1>
        <Empty
          description={
            <>
              {t('sandbox.elsewhere')}
              <code className="sandbox-code">TONGBAN_SANDBOX=true PORT=3100 npm start</code>
            </>
          }
        />
      </>
    );
  return (
    <>
      <h1>{t('sandbox.title')}</h1>
      <p className="quiet">{t('sandbox.about')}</p>
      {role === 'administrator' ? (
        <div className="sandbox-columns">
          <TimePanel sandbox={sandbox} />
          <Rehearsals />
        </div>
      ) : (
        <p className="now">{t('sandbox.administrators')}</p>
      )}
    </>
  );
}

function TimePanel({ sandbox }: { readonly sandbox: Sandbox }) {
  const { t } = useTranslation();
  const said = useSaid();
  const days = useDays();
  const { move } = useSandbox();
  const [to, setTo] = useState<Dayjs | null>(null);
  // What has happened since one began to look on.
  const [since] = useState(sandbox.now);
  return (
    <section className="sandbox-panel">
      <h2>{t('sandbox.clock')}</h2>
      <p className="sandbox-now">{days.instant(sandbox.now)}</p>
      <NextDue next={sandbox.next} />
      <Leaps sandbox={sandbox} />
      <div className="sandbox-to">
        <DatePicker
          showTime={{ format: 'HH:mm' }}
          format="YYYY-MM-DD HH:mm"
          needConfirm={false}
          aria-label={t('sandbox.to')}
          placeholder={t('sandbox.to')}
          value={to}
          onChange={setTo}
        />
        <Button
          disabled={!to || sandbox.move?.underWay === true}
          onClick={() => to && move.mutate({ to: `${to.format('YYYY-MM-DDTHH:mm')}:00+08:00` })}
        >
          {t('sandbox.go')}
        </Button>
      </div>
      {move.isError && <Trouble error={move.error} />}
      {sandbox.move?.trouble && (
        <p role="alert" className="light-red">
          {said(sandbox.move.trouble)}
        </p>
      )}
      <Happenings
        since={sandbox.move && sandbox.move.from < since ? sandbox.move.from : since}
        now={sandbox.now}
      />
    </section>
  );
}
