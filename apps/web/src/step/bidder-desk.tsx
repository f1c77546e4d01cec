import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, DatePicker, Form, Input, Radio, Select, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../api/client';
import { useSaid } from '../language/said';
import { Asked } from '../shell/asked';
import { Trouble } from '../shell/trouble';
import { commandForm, giveCommand, type CommandField, type CommandValues } from './command-form';
import { TenderNotice } from './tender-notice';

type Tender = Schemas['TenderView'];

/** 招标投标法实施条例 art. 22, 44, 54, 60; of a procurement also questions: 政府采购法 art. 51, 52, 55. */
const ABOUT_TENDER = ['object-tender', 'complain-tender', 'withdraw-bid'] as const;
const ABOUT_PROCUREMENT = ['ask-procurement', ...ABOUT_TENDER] as const;
type Act = (typeof ABOUT_PROCUREMENT)[number];

/** Of a tender an objection counts from its notice; whatever else is asked of somebody who speaks up is said by the reason. */
const isAsked = ({ name }: CommandField, act: Act, isProcurement: boolean): boolean =>
  name !== 'remark' && (name !== 'knownOn' || isProcurement || act !== 'object-tender');

/** 异议、询问、投诉: a bidder speaks up about a tender whose file is none of its own, of which it sees what is public. */
export function BidderDesk({ step }: { readonly step: string }) {
  const tender = useQuery({
    queryKey: ['tender', step],
    queryFn: () => answered(api.GET('/api/v1/steps/{id}/tender', { params: { path: { id: step } } })),
  });
  return (
    <Asked query={tender} rows={8}>
      {(found) => (
        <div className="step-bidder">
          <TenderNotice tender={found} />
          {(found.tender ?? found.procurement) !== null && <SpeakUp tender={found} />}
        </div>
      )}
    </Asked>
  );
}

function SpeakUp({ tender }: { readonly tender: Tender }) {
  const { t } = useTranslation();
  const [act, setAct] = useState<Act>('object-tender');
  const acts = tender.procurement ? ABOUT_PROCUREMENT : ABOUT_TENDER;
  return (
    <section>
      <h2>{t('bidder.title')}</h2>
      <p className="quiet">{t('bidder.about')}</p>
      <Radio.Group
        aria-label={t('bidder.title')}
        optionType="button"
        value={act}
        options={acts.map((value) => ({ value, label: t(`act.${value}`) }))}
        onChange={(event) => setAct(event.target.value as Act)}
      />
      <ActForm key={act} tender={tender} act={act} />
    </section>
  );
}

function ActForm({ tender, act }: { readonly tender: Tender; readonly act: Act }) {
  const { t } = useTranslation();
  const said = useSaid();
  const client = useQueryClient();
  // The same words sent twice are one act.
  const [key] = useState(() => crypto.randomUUID());
  const form = useQuery({ queryKey: ['form', act], queryFn: () => commandForm(act), staleTime: Infinity });
  const give = useMutation({
    mutationFn: (values: CommandValues) => giveCommand(tender.id, act, values, key),
    onSuccess: () => client.invalidateQueries({ queryKey: ['tender'] }),
  });
  if (form.isPending) return <Skeleton active />;
  if (form.isError) return <Trouble error={form.error} onRetry={() => void form.refetch()} />;
  if (give.isSuccess)
    return (
      <p className="now done" role="status">
        {t(`bidder.done.${act}`)}
      </p>
    );
  const fields = form.data.fields.filter((field) => isAsked(field, act, tender.procurement !== null));
  return (
    <Form<CommandValues> layout="vertical" onFinish={(values) => give.mutate(values)}>
      <p className="quiet">{said(form.data.about)}</p>
      {fields.map((field) => (
        <Form.Item
          key={field.name}
          name={field.name}
          label={said(field.label)}
          rules={[{ required: field.required, message: t('form.required', { field: said(field.label) }) }]}
        >
          <Answer field={field} />
        </Form.Item>
      ))}
      {give.isError && <Trouble error={give.error} />}
      <Button type="primary" htmlType="submit" loading={give.isPending}>
        {t(`act.${act}`)}
      </Button>
    </Form>
  );
}

/** The form around it gives it its value. */
function Answer({ field, ...given }: { readonly field: CommandField }) {
  const { t } = useTranslation();
  if (field.kind === 'choice')
    return (
      <Select {...given} options={field.choices.map((value) => ({ value, label: t(`bidder.${value}`) }))} />
    );
  if (field.name === 'knownOn') return <DatePicker {...given} />;
  return (
    <Input.TextArea
      {...given}
      autoSize={{ minRows: field.name === 'reason' ? 3 : 1 }}
      maxLength={field.max}
    />
  );
}
