import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/bodies.module.js';
import { ObligationsModule } from '../obligations/obligations.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { AgendaService } from './agenda.service.js';
import { DecisionsController } from './decisions.controller.js';
import { DecisionsService } from './decisions.service.js';
import { MeetingAround, MeetingDesk, MeetingNews } from './meeting-desk.js';
import { MeetingFilesController } from './meeting-files.controller.js';
import { MeetingLetters } from './meeting-letters.js';
import { MeetingViews } from './meeting-view.js';
import { MeetingsCommands } from './meetings.commands.js';
import { AgendaController, MeetingsController } from './meetings.controller.js';
import { MeetingsReader } from './meetings.reader.js';
import { DecisionsRepository, MeetingsRepository } from './meetings.repository.js';
import { MeetingsService } from './meetings.service.js';

@Module({
  imports: [BodiesModule, PeopleModule, ObligationsModule, PlansModule],
  controllers: [MeetingFilesController, MeetingsController, AgendaController, DecisionsController],
  providers: [
    ...[MeetingsRepository, DecisionsRepository, MeetingViews, MeetingLetters, MeetingNews, MeetingAround, MeetingDesk],
    ...[MeetingsService, AgendaService, DecisionsService, MeetingsReader, MeetingsCommands],
  ],
  exports: [MeetingsReader, MeetingsCommands],
})
export class MeetingsModule {}
