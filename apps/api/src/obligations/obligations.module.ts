import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/bodies.module.js';
import { ObligationsCommands } from './obligations.commands.js';
import { ObligationsController } from './obligations.controller.js';
import { ObligationsReader } from './obligations.reader.js';
import { ReminderChoicesController } from './reminder-choices.controller.js';
import { ReminderChoices } from './reminder-choices.service.js';
import { ReminderLetters } from './reminder-letters.js';
import { RemindersService } from './reminders.service.js';

@Module({
  imports: [BodiesModule],
  controllers: [ObligationsController, ReminderChoicesController],
  providers: [ReminderChoices, ReminderLetters, RemindersService, ObligationsCommands, ObligationsReader],
  exports: [ObligationsCommands, ObligationsReader],
})
export class ObligationsModule {}
