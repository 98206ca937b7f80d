import { Module } from '@nestjs/common';
import { BodiesCommands } from './bodies.commands.js';
import { BodiesController } from './bodies.controller.js';
import { BodiesReader } from './bodies.reader.js';
import { BodiesRepository, JurisdictionsRepository, PostsRepository } from './bodies.repository.js';
import { BodiesService } from './bodies.service.js';
import { JurisdictionsController } from './jurisdictions.controller.js';
import { JurisdictionsService } from './jurisdictions.service.js';
import { PostsController } from './posts.controller.js';
import { PostsService } from './posts.service.js';

@Module({
  controllers: [JurisdictionsController, BodiesController, PostsController],
  providers: [
    ...[JurisdictionsRepository, BodiesRepository, PostsRepository],
    ...[JurisdictionsService, BodiesService, PostsService, BodiesReader, BodiesCommands],
  ],
  exports: [BodiesReader, BodiesCommands],
})
export class BodiesModule {}
