import { DatePicker, Button, Form } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../../api/client';
import { useAccount } from '../../session/session';
import { ReasonDrawer } from '../reason-drawer';
import { useVersions } from './versions';

type Draft = Schemas['DraftView'];
type Act = 'propose' | 'publish' | 'return' | 'abandon' | 'move-on';

const OF_STATE: Readonly<Record<Draft['state'], readonly Act[]>> = {
  open: ['propose', 'move-on', 'abandon'],
  proposed: ['publish', 'return'],
  published: [],
  abandoned: [],
};
const WITH_REASON: readonly Act[] = ['return', 'abandon'];

interface Values {
  readonly reason: string;
  readonly validFrom: Dayjs;
}

/** What may be done with a draft as it stands; why not, beside what may not. */
export function DraftActs({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const me = useAccount();
  const { versions } = useVersions();
  const [act, setAct] = useState<Act | null>(null);
  const why = (one: Act): string | null => {
    if (one === 'publish' && draft.proposedBy?.id === me.id) return t('draft.why.second');
    if (one === 'propose' && draft.problems.length > 0) return t('draft.why.unsound');
    if (one === 'propose' && draft.changes.length === 0) return t('draft.unchanged');
    return null;
  };
  const newest = versions.data?.[0]?.version;
  const acts = OF_STATE[draft.state].filter((one) => one !== 'move-on' || draft.basedOn !== newest);
  return (
    <>
      {acts.map(
        (one) =>
          why(one) && (
            <span key={one} className="quiet admin-why">
              {why(one)}
            </span>
          ),
      )}
      {acts.map((one, i) => (
        <Button
          key={one}
          type={i === 0 ? 'primary' : 'default'}
          danger={one === 'abandon'}
          disabled={why(one) !== null}
          title={why(one) ?? undefined}
          onClick={() => setAct(one)}
        >
          {t(`draft.act.${one}`)}
        </Button>
      ))}
      {act && (
        <ReasonDrawer<Values>
          title={t(`draft.act.${act}`)}
          about={t(`draft.act.${act}.about`, { version: draft.nextVersion, basedOn: draft.basedOn })}
          danger={act === 'abandon'}
          withReason={WITH_REASON.includes(act)}
          onClose={() => setAct(null)}
          give={(values) => give(draft.id, act, values)}
        >
          {act === 'propose' && (
            <Form.Item
              name="validFrom"
              label={t('draft.valid-from')}
              rules={[{ required: true, message: t('admin.needed') }]}
            >
              <DatePicker style={{ width: '100%' }} />
            </Form.Item>
          )}
        </ReasonDrawer>
      )}
    </>
  );
}

function give(id: string, act: Act, { reason, validFrom }: Values): Promise<unknown> {
  const params = { path: { id } };
  switch (act) {
    case 'propose':
      return answered(
        api.POST('/api/v1/catalogue-drafts/{id}/propose', {
          params,
          body: { validFrom: validFrom.format('YYYY-MM-DD') },
        }),
      );
    case 'publish':
      return answered(api.POST('/api/v1/catalogue-drafts/{id}/publish', { params }));
    case 'return':
      return answered(api.POST('/api/v1/catalogue-drafts/{id}/return', { params, body: { reason } }));
    case 'abandon':
      return answered(api.POST('/api/v1/catalogue-drafts/{id}/abandon', { params, body: { reason } }));
    case 'move-on':
      return answered(api.POST('/api/v1/catalogue-drafts/{id}/move-on', { params }));
  }
}
