import { Module } from '@nestjs/common';
import { BodiesModule } from '../bodies/bodies.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { ExportsController } from './exports.controller.js';
import { ExportsService } from './exports.service.js';
import { FileReading } from './file-reading.js';
import { ImportsController } from './imports.controller.js';
import { ImportsService, ImportWorld } from './imports.service.js';

@Module({
  imports: [BodiesModule, PlansModule],
  controllers: [ImportsController, ExportsController],
  providers: [FileReading, ImportWorld, ImportsService, ExportsService],
})
export class ExchangeModule {}
