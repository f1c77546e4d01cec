import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Public } from './access.js';
import { Health, type HealthReport } from './health.js';

/** For whoever watches over the product: is this process alive, and can it do its work? */
@Controller('health')
@Public()
export class HealthController {
  constructor(private readonly health: Health) {}

  @Get()
  async ready(@Res({ passthrough: true }) response: Response): Promise<HealthReport> {
    const report = await this.health.report();
    response.status(report.ready ? 200 : 503);
    return report;
  }

  @Get('live')
  live(): { live: true } {
    return { live: true };
  }
}
