import { Module } from '@nestjs/common';
import { HistoryController } from './history.controller.js';
import { EventRows, HistoryService } from './history.service.js';

@Module({ controllers: [HistoryController], providers: [EventRows, HistoryService] })
export class HistoryModule {}
