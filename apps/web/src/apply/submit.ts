import { answered, api, Refused, type Problem } from '../api/client';
import { whatIsLeft, type Choices, type Form } from './standing';

/** One act: what is used again is entered for all items that ask for it, then everything is applied for at once. */
export async function submitStage(form: Form, choices: Choices, key: string): Promise<void> {
  const { reused, left, committed } = whatIsLeft(form, choices);
  const id = form.project.id;
  for (const { material, reusable } of reused) {
    if (!reusable) continue;
    await answered(
      api.POST('/api/v1/projects/{id}/materials/{material}/documents/{document}', {
        params: {
          path: { id, material: material.code, document: reusable.id },
          header: { 'Idempotency-Key': `${key}-${material.code}` },
        },
      }),
    );
  }
  const codes = committed.map(({ item }) => item.code);
  const missing = left.map(({ material }) => material.code);
  await answered(
    api.POST('/api/v1/projects/{id}/submit-stage', {
      params: {
        path: { id },
        header: { 'Idempotency-Key': `${key}-${[...codes, ...missing].join('.')}`.slice(0, 200) },
      },
      body: {
        stage: form.stages[0]?.code ?? form.stage,
        missing: missing.length > 0 ? missing : undefined,
        committed: codes.length > 0 ? codes : undefined,
        remark: choices.remark.trim() === '' ? undefined : choices.remark.trim(),
      },
    }),
  );
}

/** 一次提交: one file for all items of the project that ask for it. */
export async function handIn(project: string, material: string, file: File): Promise<void> {
  const body = new FormData();
  body.append('file', file);
  const response = await fetch(`/api/v1/projects/${project}/materials/${material}/documents`, {
    method: 'POST',
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    body,
  });
  if (!response.ok) throw new Refused((await response.json()) as Problem);
}
