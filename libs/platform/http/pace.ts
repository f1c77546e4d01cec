import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { RuleViolation } from '../domain/rule-violation.js';
import type { TongbanRequest } from './request.js';

const MINUTE_MS = 60_000;

/** More addresses at once than a city's citizens; beyond it somebody makes them up, and all of them wait. */
const MOST_ADDRESSES = 50_000;

/**
 * How fast one address may ask what needs no signing in: so many requests in each minute. Kept in this process, since
 * it protects this process.
 */
export class Pace implements CanActivate {
  private readonly asked = new Map<string, number>();
  private minute = 0;

  constructor(
    private readonly most: number,
    private readonly now: () => number = Date.now,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const { ip = '' } = context.switchToHttp().getRequest<TongbanRequest>();
    this.count(ip);
    return true;
  }

  count(address: string): void {
    const minute = Math.floor(this.now() / MINUTE_MS);
    if (minute !== this.minute) this.asked.clear();
    this.minute = minute;
    const times = (this.asked.get(address) ?? 0) + 1;
    const isFull = times === 1 && this.asked.size >= MOST_ADDRESSES;
    if (isFull || times > this.most) throw new RuleViolation('request.too-many', 'GB/T 22239-2019, 8.1.4.1');
    this.asked.set(address, times);
  }
}

export const perMinute = (most: number): Pace => new Pace(most);
