import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused, type Problem } from '../api/client';
import { Trouble } from '../shell/trouble';

interface UploadProps {
  readonly step: string;
  readonly material: string;
}

/** A file for a material; each is a new version, and none is lost. */
export function Upload({ step, material }: UploadProps) {
  const { t } = useTranslation();
  const id = useId();
  const client = useQueryClient();
  const upload = useMutation({
    mutationFn: (file: File) => send(step, material, file),
    onSuccess: () => client.invalidateQueries({ queryKey: ['step', step] }),
  });
  return (
    <>
      <label htmlFor={id} className="upload">
        {upload.isPending ? t('upload.busy') : t('upload.choose')}
      </label>
      <input
        id={id}
        type="file"
        className="unseen"
        disabled={upload.isPending}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) upload.mutate(file);
          event.target.value = '';
        }}
      />
      {upload.isError && <Trouble error={upload.error} />}
    </>
  );
}

async function send(step: string, material: string, file: File): Promise<void> {
  const body = new FormData();
  body.append('file', file);
  const response = await fetch(`/api/v1/steps/${step}/materials/${material}/documents`, {
    method: 'POST',
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    body,
  });
  if (!response.ok) throw new Refused((await response.json()) as Problem);
}
