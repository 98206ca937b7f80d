import { Module } from '@nestjs/common';
import { ObligationsModule } from '../obligations/obligations.module.js';
import { HomeController } from './home.controller.js';
import { HomeRepository } from './home.repository.js';
import { HomeService } from './home.service.js';
import { ProgressController } from './progress.controller.js';
import { ProgressRepository } from './progress.repository.js';
import { ProgressService } from './progress.service.js';
import { RegionService } from './region.service.js';

@Module({
  imports: [ObligationsModule],
  controllers: [ProgressController, HomeController],
  providers: [ProgressRepository, ProgressService, RegionService, HomeRepository, HomeService],
})
export class InsightModule {}
