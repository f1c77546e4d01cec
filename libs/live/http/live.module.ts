import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Ear } from '../../platform/database/index.js';
import { LiveRoom } from '../live-room.js';
import { LiveController } from './live.controller.js';

/** 实时. */
@Module({
  controllers: [LiveController],
  providers: [
    {
      provide: LiveRoom,
      useFactory: (db: DataSource, ear: Ear) => new LiveRoom(db, ear),
      inject: [DataSource, Ear],
    },
  ],
})
export class LiveModule {}
