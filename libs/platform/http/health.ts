import { Injectable } from '@nestjs/common';
import { healthText, type Text } from '../messages/index.js';

/** A part that the product cannot do without; it registers itself where it is put together. */
export interface HealthPart {
  readonly name: string;
  /** Null when ready, else the name of the reason in libs/platform/messages/health.yaml. */
  check(): Promise<string | null>;
}

export interface PartHealth {
  readonly ready: boolean;
  readonly why?: Text;
}

export interface HealthReport {
  readonly ready: boolean;
  readonly parts: Readonly<Record<string, PartHealth>>;
}

/** Whoever asks wants to know it now: a part that doesn't answer by then isn't ready. */
const PATIENCE_MS = 2_000;

@Injectable()
export class Health {
  private readonly parts: HealthPart[] = [];

  register(part: HealthPart): void {
    this.parts.push(part);
  }

  async report(): Promise<HealthReport> {
    const checked = await Promise.all(
      this.parts.map(async (part) => [part.name, healthOf(await whyNot(part))] as const),
    );
    return { ready: checked.every(([, { ready }]) => ready), parts: Object.fromEntries(checked) };
  }
}

function healthOf(why: string | null): PartHealth {
  return why === null ? { ready: true } : { ready: false, why: healthText(why) };
}

async function whyNot(part: HealthPart): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('no-answer'), PATIENCE_MS);
  });
  try {
    return await Promise.race([part.check(), patience]);
  } catch {
    return 'no-answer';
  } finally {
    clearTimeout(timer);
  }
}
