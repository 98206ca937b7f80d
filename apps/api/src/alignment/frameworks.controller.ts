import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Translated } from '@mufakat/planning/records/record';
import { Allow } from '../platform/access/allow.js';
import { SignedOut } from '../platform/failure.js';
import { Fails } from '../platform/http/fails.js';
import { Flag, Part, Text, Words } from '../platform/http/fields.js';
import { type Framework, frameworks } from './frameworks.js';

export class FrameworkItemView {
  @Text({ description: 'What a driver link or an alignment names' }) code: string;
  @Text({ optional: true }) parent?: string;
  @Words() name: Translated;
  @Text() paragraph: string;
  @Flag({ description: 'Whether wording and paragraph were read in the source' }) isVerified: boolean;
}

export class FrameworkView {
  @Text() key: string;
  @Words() name: Translated;
  @Text() source: string;
  @Part(() => FrameworkItemView, { many: true }) items: readonly FrameworkItemView[];
}

@Controller('frameworks')
export class FrameworksController {
  /** The reference lists that ship with the product: drivers D1 to D9 and the UN's seven areas. */
  @Get()
  @Allow('signed-in')
  @ApiOkResponse({ type: FrameworkView, isArray: true })
  @Fails(SignedOut)
  list(): readonly Framework[] {
    return frameworks;
  }
}
