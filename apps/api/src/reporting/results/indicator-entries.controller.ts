import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse } from '@nestjs/swagger';
import type { Actor } from '../../platform/access/actor.js';
import { Allow } from '../../platform/access/allow.js';
import { Who } from '../../platform/access/who.js';
import { NotAllowed, NotFound, RequestInvalid } from '../../platform/failure.js';
import { Fails } from '../../platform/http/fails.js';
import { ValueMalformed } from '../reporting.failures.js';
import { EntryWithdrawal, IndicatorEntryDraft, IndicatorEntryView } from './indicator-entries.dto.js';
import { EntryDoesNotFit, EntryWithdrawn, PeriodUnknown, ValueThereAlready } from './indicator-entries.failures.js';
import { IndicatorEntriesService } from './indicator-entries.service.js';

/** What the coordinator adds to an indicator beside the reports. Entries are read with the plan's results. */
@Controller('indicator-entries')
export class IndicatorEntriesController {
  constructor(private readonly entries: IndicatorEntriesService) {}

  @Post()
  @Allow('report.verify')
  @Fails(NotAllowed, NotFound, RequestInvalid, ValueMalformed, EntryDoesNotFit, ValueThereAlready, PeriodUnknown)
  @ApiCreatedResponse({ type: IndicatorEntryView })
  add(@Body() draft: IndicatorEntryDraft, @Who() actor: Actor): Promise<IndicatorEntryView> {
    return this.entries.add(draft, actor);
  }

  /** It stays readable with the reason and counts no more. */
  @Post(':id/withdrawal')
  @Allow('report.verify')
  @Fails(NotAllowed, NotFound, RequestInvalid, EntryWithdrawn)
  @ApiCreatedResponse({ type: IndicatorEntryView })
  withdraw(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: EntryWithdrawal,
    @Who() actor: Actor,
  ): Promise<IndicatorEntryView> {
    return this.entries.withdraw(id, reason, actor);
  }
}
