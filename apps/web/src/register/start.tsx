import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../api/client';
import { useSaid } from '../language/said';
import type { Draft } from './draft';

interface StartProps {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly problemOf: (field: string) => string | undefined;
}

/** What every project has: a name, a kind and a place. */
export function Start({ draft, onChange, problemOf }: StartProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const { data } = useQuery({ queryKey: ['register', 'choices'], queryFn: choices, staleTime: Infinity });
  const options = (entries: readonly { code: string; zh: string; en: string }[] = []) =>
    entries.map((entry) => ({ value: entry.code, label: said(entry) }));
  const parks = data?.parks.filter(({ region }) => region === draft.region) ?? [];
  const help = (field: string) => {
    const problem = problemOf(field);
    return problem === undefined ? {} : { help: problem, validateStatus: 'error' as const };
  };
  return (
    <Form layout="vertical" component="div" className="register-start">
      <Form.Item label={t('register.name')} htmlFor="register-name" required {...help('name')}>
        <Input
          id="register-name"
          maxLength={200}
          placeholder={t('register.name-like')}
          value={draft.name}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </Form.Item>
      <Form.Item label={t('register.type')} htmlFor="register-type" required {...help('type')}>
        <Select
          id="register-type"
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('register.choose')}
          options={options(data?.types)}
          value={draft.type}
          onChange={(type: string) => onChange({ type })}
        />
      </Form.Item>
      <Form.Item label={t('register.region')} htmlFor="register-region" required {...help('region')}>
        <Select
          id="register-region"
          placeholder={t('register.choose')}
          options={options(data?.regions)}
          value={draft.region}
          onChange={(region: string) => onChange({ region, park: null })}
        />
      </Form.Item>
      {parks.length > 0 && (
        <Form.Item
          label={t('register.park')}
          htmlFor="register-park"
          extra={t('register.park-why')}
          {...help('park')}
        >
          <Select
            id="register-park"
            allowClear
            placeholder={t('register.no-park')}
            options={options(parks)}
            value={draft.park}
            onChange={(park: string | undefined) => onChange({ park: park ?? null })}
          />
        </Form.Item>
      )}
      <Form.Item
        label={t('register.code')}
        htmlFor="register-code"
        extra={t('register.code-why')}
        {...help('code')}
      >
        <Input
          id="register-code"
          maxLength={40}
          placeholder="2601-433100-04-01-123456"
          value={draft.code}
          onChange={(event) => onChange({ code: event.target.value })}
        />
      </Form.Item>
    </Form>
  );
}

async function choices() {
  const [versions, regions, parks] = await Promise.all([
    answered(api.GET('/api/v1/catalogue')),
    answered(api.GET('/api/v1/regions')),
    answered(api.GET('/api/v1/parks')),
  ]);
  const newest = [...versions].sort((a, b) => b.publishedAt.localeCompare(a.publishedAt))[0];
  const path = { version: newest?.version ?? '' };
  const { projectTypes: types, profiles } = await answered(
    api.GET('/api/v1/catalogue/{version}', { params: { path } }),
  );
  return { types, profiles, regions, parks };
}
