import { Global, Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/bodies.module.js';
import { ActorSource } from '../platform/access/actor.source.js';
import { PeopleController } from './accounts/people.controller.js';
import { PeopleService, PersonRows } from './accounts/people.service.js';
import { DelegationsController } from './delegations/delegations.controller.js';
import { DelegationsRepository } from './delegations/delegations.repository.js';
import { DelegationsService } from './delegations/delegations.service.js';
import { Giving } from './grants/giving.js';
import { GrantsController } from './grants/grants.controller.js';
import { GrantRows } from './grants/grants.repository.js';
import { GrantsService } from './grants/grants.service.js';
import { AcceptanceService, FirstAdministrator } from './invitations/acceptance.service.js';
import { InvitationsController } from './invitations/invitations.controller.js';
import { InvitationRows } from './invitations/invitations.repository.js';
import { InvitationDesk, InvitationsService } from './invitations/invitations.service.js';
import { Letters } from './letters.js';
import { PeopleCommands } from './people.commands.js';
import { PeopleReader } from './people.reader.js';
import { ReleasesController } from './releases/releases.controller.js';
import { ReleaseRows, ReleasesService } from './releases/releases.service.js';
import { SamplePeopleCommands } from './sample-people.commands.js';
import { PasswordResetsController } from './sign-in/password-resets.controller.js';
import { PasswordResetsService } from './sign-in/password-resets.service.js';
import { PasswordsController } from './sign-in/passwords.controller.js';
import { PasswordsService } from './sign-in/passwords.service.js';
import { SamplePeopleController } from './sign-in/sample-people.controller.js';
import { SessionsController } from './sign-in/sessions.controller.js';
import { SessionsRepository } from './sign-in/sessions.repository.js';
import { SessionsService } from './sign-in/sessions.service.js';
import { SessionSource } from './sign-in/sessions.source.js';
import { Tidying } from './sign-in/tidying.js';

/** Global, because the guard of every route asks this feature who is there. */
@Global()
@Module({
  imports: [BodiesModule],
  controllers: [
    ...[SessionsController, SamplePeopleController, PasswordResetsController, PasswordsController],
    DelegationsController,
    ...[PeopleController, GrantsController, InvitationsController, ReleasesController],
  ],
  providers: [
    { provide: ActorSource, useClass: SessionSource },
    ...[SessionsRepository, SessionsService, PasswordResetsService, PasswordsService, Tidying, Letters],
    ...[PersonRows, PeopleService, GrantRows, Giving, GrantsService, ReleaseRows, ReleasesService],
    ...[InvitationRows, InvitationDesk, InvitationsService, AcceptanceService, FirstAdministrator],
    ...[DelegationsRepository, DelegationsService],
    ...[PeopleReader, PeopleCommands, SamplePeopleCommands],
  ],
  exports: [ActorSource, PeopleReader, PeopleCommands, SamplePeopleCommands],
})
export class PeopleModule {}
