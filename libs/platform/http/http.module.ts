import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Health } from './health.js';
import { HealthController } from './health.controller.js';
import { Routes } from './routes.js';

/** What every feature's controllers stand on. */
@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [HealthController],
  providers: [Health, Routes],
  exports: [Health, Routes],
})
export class HttpModule {}
