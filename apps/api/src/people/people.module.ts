import { Global, Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/bodies.module.js';
import { ActorSource } from '../platform/access/actor.source.js';
import { PeopleCommands } from './people.commands.js';
import { ReleaseRows, ReleasesService } from './releases/releases.service.js';
import { SessionSource } from './sessions.source.js';

/** Global, because the guard of every route asks this feature who is there. */
@Global()
@Module({
  imports: [BodiesModule],
  providers: [{ provide: ActorSource, useClass: SessionSource }, ReleaseRows, ReleasesService, PeopleCommands],
  exports: [ActorSource, PeopleCommands],
})
export class PeopleModule {}
