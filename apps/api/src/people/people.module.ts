import { Global, Module } from '@nestjs/common';
import { ActorSource } from '../platform/access/actor.source.js';
import { SessionSource } from './sessions.source.js';

/** Global, because the guard of every route asks this feature who is there. */
@Global()
@Module({ providers: [{ provide: ActorSource, useClass: SessionSource }], exports: [ActorSource] })
export class PeopleModule {}
