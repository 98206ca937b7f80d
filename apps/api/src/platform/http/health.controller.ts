import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Allow } from '../access/allow.js';
import { Failure } from '../failure.js';
import { Fails } from './fails.js';
import { OneOf } from './fields.js';

export class HealthView {
  @OneOf('HealthState', ['up'] as const) state: 'up';
}

export class DatabaseUnreachable extends Failure {
  static override readonly kind = 'unavailable';
  static override readonly code = 'service.database-unreachable';
  constructor() {
    super('The database does not answer.');
  }
}

@Controller('health')
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('live')
  @Allow('anyone')
  @ApiOkResponse({ type: HealthView })
  live(): HealthView {
    return { state: 'up' };
  }

  @Get('ready')
  @Allow('anyone')
  @Fails(DatabaseUnreachable)
  @ApiOkResponse({ type: HealthView })
  async ready(): Promise<HealthView> {
    const answered = await this.dataSource.query('select 1').then(
      () => true,
      () => false,
    );
    if (!answered) throw new DatabaseUnreachable();
    return { state: 'up' };
  }
}
