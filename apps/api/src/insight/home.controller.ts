import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Actor } from '../platform/access/actor.js';
import { Allow } from '../platform/access/allow.js';
import { Who } from '../platform/access/who.js';
import { HomeView } from './home.dto.js';
import { HomeService } from './home.service.js';

@Controller('home')
export class HomeController {
  constructor(private readonly homes: HomeService) {}

  @Get()
  @Allow('signed-in')
  @Header('Cache-Control', 'private, no-cache')
  @ApiOkResponse({ type: HomeView })
  read(@Who() actor: Actor): Promise<HomeView> {
    return this.homes.home(actor);
  }
}
