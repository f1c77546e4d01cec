import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Config } from '../../libs/platform/config.js';
import { openHttp } from '../../libs/platform/http/index.js';
import { NestLog, type Logger } from '../../libs/platform/log.js';
import { AppModule } from './app.module.js';

/** The API, ready to be listened to. */
export async function startApi(config: Config, log: Logger): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config, log), {
    bodyParser: false,
    logger: new NestLog(log),
    abortOnError: false,
  });
  await openHttp(app, config, log);
  return app;
}
