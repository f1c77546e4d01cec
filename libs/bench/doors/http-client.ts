import { Agent, request } from 'node:http';
import { TryAgain } from './door.js';

export interface Sent {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly token?: string;
  readonly body?: unknown;
  readonly key?: string;
}

const BUSY = new Set([429, 502, 503, 504]);

/** A client that keeps its connections and does little else: what it costs is taken from the same two processors. */
export class HttpClient {
  private readonly agent = new Agent({ keepAlive: true });

  constructor(private readonly origin: string) {}

  async send<Answer>(sent: Sent): Promise<Answer> {
    const { status, text } = await this.exchange(sent);
    if (status < 300) return JSON.parse(text) as Answer;
    if (BUSY.has(status)) throw new TryAgain(`${status}`);
    throw new Error(`${sent.method} ${sent.path}: ${status} ${text}`);
  }

  close(): void {
    this.agent.destroy();
  }

  private exchange({ method, path, token, body, key }: Sent): Promise<{ status: number; text: string }> {
    const content = body === undefined ? undefined : JSON.stringify(body);
    const headers = {
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(key ? { 'Idempotency-Key': key } : {}),
      ...(content
        ? { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(content) }
        : {}),
    };
    return new Promise((resolve, reject) => {
      const lost = (error: Error) => reject(new TryAgain(error.message));
      const sending = request(`${this.origin}${path}`, { agent: this.agent, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', lost);
        response.once('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
        );
      });
      sending.once('error', lost);
      sending.end(content);
    });
  }
}
