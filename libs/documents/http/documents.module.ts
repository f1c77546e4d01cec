import {
  Inject,
  Module,
  type DynamicModule,
  type FactoryProvider,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { DocumentRoom } from '../document-room.js';
import { DOCUMENT_ROOM } from './document-room.token.js';
import { DocumentsController } from './documents.controller.js';

@Module({})
export class DocumentsModule implements OnApplicationBootstrap {
  constructor(@Inject(DOCUMENT_ROOM) private readonly room: DocumentRoom) {}

  /** Whoever puts the engine together knows where the files lie. */
  static with(room: Pick<FactoryProvider<DocumentRoom>, 'useFactory' | 'inject'>): DynamicModule {
    return {
      module: DocumentsModule,
      controllers: [DocumentsController],
      providers: [{ provide: DOCUMENT_ROOM, ...room }],
    };
  }

  /** A folder that cannot be written is found at the start, and not by an applicant. */
  async onApplicationBootstrap(): Promise<void> {
    await this.room.files.open();
  }
}
