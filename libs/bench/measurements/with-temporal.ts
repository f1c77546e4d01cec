import type { Client } from '@temporalio/client';
import { readConfig } from '../../platform/config.js';
import { connectTemporal } from '../../relay/index.js';
import type { Product } from '../processes/product.js';
import type { Site } from '../site.js';

/** Lends a client of the namespace in which a product has its workflows. */
export async function withTemporal<T>(
  { serverUrl, temporalAddress }: Site,
  { namespace }: Pick<Product, 'namespace'>,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const environment = {
    DATABASE_URL: serverUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: namespace,
  };
  const client = await connectTemporal(readConfig(environment).temporal);
  try {
    return await work(client);
  } finally {
    await client.connection.close();
  }
}
