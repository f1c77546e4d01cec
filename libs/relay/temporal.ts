import { readFileSync } from 'node:fs';
import { Client, Connection, type ConnectionOptions, type TLSConfig } from '@temporalio/client';
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import type { TemporalConfig } from '../platform/config.js';

/** What does not change in a step's life: an operator finds its workflow by it. The state is in PostgreSQL. */
export const PROJECT_CODE = defineSearchAttributeKey('ProjectCode', SearchAttributeType.KEYWORD);
export const ITEM = defineSearchAttributeKey('Item', SearchAttributeType.KEYWORD);
export const DEPARTMENT = defineSearchAttributeKey('Department', SearchAttributeType.KEYWORD);
const SEARCH_ATTRIBUTES = [PROJECT_CODE, ITEM, DEPARTMENT];

const INDEXED_KEYWORD = 2;
/** There already; or not ours to make, as in a namespace that its operator has prepared. */
const NOTHING_TO_DO = [6, 7, 12];
const A_MONTH_S = 30 * 24 * 3600;

export interface TemporalAddress {
  readonly address: string;
  readonly tls?: TLSConfig | boolean;
  readonly apiKey?: string;
}

/** How client and worker alike reach the server. */
export function addressOf({ address, tls, apiKey }: TemporalConfig): TemporalAddress {
  return { address, ...(tls ? { tls: tlsOf(tls) } : {}), ...(apiKey ? { apiKey } : {}) };
}

function tlsOf({
  certificateFile,
  keyFile,
  authorityFile,
}: NonNullable<TemporalConfig['tls']>): TLSConfig | true {
  if (!certificateFile && !authorityFile) return true;
  return {
    ...(authorityFile ? { serverRootCACertificate: readFileSync(authorityFile) } : {}),
    ...(certificateFile && keyFile
      ? { clientCertPair: { crt: readFileSync(certificateFile), key: readFileSync(keyFile) } }
      : {}),
  };
}

export async function connectTemporal(config: TemporalConfig): Promise<Client> {
  const options: ConnectionOptions = { ...addressOf(config), connectTimeout: '10s' };
  const connection = await Connection.connect(options);
  return new Client({ connection, namespace: config.namespace });
}

/** Makes sure that the namespace and its search attributes are there; starting a workflow with an unknown one fails. */
export async function prepareNamespace(client: Client): Promise<void> {
  const { connection, options } = client;
  await ifAbsent(() =>
    connection.workflowService.registerNamespace({
      namespace: options.namespace,
      workflowExecutionRetentionPeriod: { seconds: A_MONTH_S as never },
    }),
  );
  const searchAttributes = Object.fromEntries(SEARCH_ATTRIBUTES.map(({ name }) => [name, INDEXED_KEYWORD]));
  await untilKnown(() =>
    ifAbsent(() =>
      connection.operatorService.addSearchAttributes({ namespace: options.namespace, searchAttributes }),
    ),
  );
}

async function ifAbsent(create: () => Promise<unknown>): Promise<void> {
  try {
    await create();
  } catch (error) {
    if (!NOTHING_TO_DO.includes((error as { code?: number }).code ?? -1)) throw error;
  }
}

/** A namespace that was just made is not known everywhere at once. */
async function untilKnown(act: () => Promise<void>, tries = 50): Promise<void> {
  for (let left = tries; ; left -= 1) {
    try {
      return await act();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
