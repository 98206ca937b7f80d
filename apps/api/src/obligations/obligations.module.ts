import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/bodies.module.js';
import { EscalationController } from './escalation.controller.js';
import { EscalationService } from './escalation.service.js';
import { LettersAndMoves, ObligationsCommands } from './obligations.commands.js';
import { ObligationsController } from './obligations.controller.js';
import { ObligationsReader } from './obligations.reader.js';
import { ReminderChoicesController } from './reminder-choices.controller.js';
import { ReminderChoices } from './reminder-choices.service.js';
import { ReminderLetters } from './reminder-letters.js';
import { RemindersService } from './reminders.service.js';

@Module({
  imports: [BodiesModule],
  controllers: [EscalationController, ObligationsController, ReminderChoicesController],
  providers: [
    EscalationService,
    ReminderChoices,
    ReminderLetters,
    RemindersService,
    LettersAndMoves,
    ObligationsCommands,
    ObligationsReader,
  ],
  exports: [ObligationsCommands, ObligationsReader],
})
export class ObligationsModule {}
