import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/bodies.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { ExportsController } from './exports.controller.js';
import { ExportsService } from './exports.service.js';
import { FileReading } from './file-reading.js';
import { FileWriting } from './file-writing.js';
import { ImportsController } from './imports.controller.js';
import { ImportsService, ImportWorld } from './imports.service.js';
import { VerificationsController } from './verifications.controller.js';
import { VerificationsService } from './verifications.service.js';

@Module({
  imports: [BodiesModule, PlansModule],
  controllers: [ImportsController, ExportsController, VerificationsController],
  providers: [...[FileReading, FileWriting], ...[ImportWorld, ImportsService, ExportsService, VerificationsService]],
})
export class ExchangeModule {}
