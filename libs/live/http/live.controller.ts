import { Controller, Inject, Req, Sse, type MessageEvent } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import { CurrentPrincipal, Requires } from '../../identity/http/index.js';
import type { Principal } from '../../identity/index.js';
import { AnswersStream, type TongbanRequest } from '../../platform/http/index.js';
import { LiveRoom } from '../live-room.js';
import { demandStream } from './demand-stream.js';
import { asEvent } from './notice-event.js';

/** 实时: that something has changed, as it happens; what it is now, a page asks for itself. */
@Controller('live')
@Requires('live:listen')
export class LiveController {
  constructor(@Inject(LiveRoom) private readonly room: LiveRoom) {}

  @Sse()
  @AnswersStream()
  listen(
    @CurrentPrincipal() principal: Principal,
    @Req() { headers }: TongbanRequest,
  ): Observable<MessageEvent> {
    demandStream(headers.accept);
    return this.room.listen(principal).pipe(map(asEvent));
  }
}
