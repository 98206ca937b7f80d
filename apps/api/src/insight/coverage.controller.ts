import { Controller, Get, Header, Injectable, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import {
  type Coverage,
  coverageOf,
  type Dimension,
  dimensions,
  type KnownValue,
} from '@mufakat/planning/coverage/coverage';
import type { Translated } from '@mufakat/planning/records/record';
import { frameworks } from '../alignment/frameworks.reader.js';
import { PlanNotFound, PlansReader } from '../plans/plans.reader.js';
import { Allow } from '../platform/access/allow.js';
import { NotAllowed } from '../platform/failure.js';
import { Fails } from '../platform/http/fails.js';
import { Count, OneOf, Part, Text, Uuid, Words } from '../platform/http/fields.js';

export class CoverageValueView {
  @Text({ description: 'Code of a driver or area; a target group or place as the plan names it' }) key: string;
  @Words({ nullable: true }) name: Translated | null;
}
export class CoverageSquareView {
  @Text() value: string;
  @Count() count: number;
  @Uuid({ many: true }) actions: readonly string[];
}
export class CoverageRowView {
  @Uuid({ nullable: true, description: 'A pillar right under the plan; null: actions under none' }) pillar:
    string | null;
  @Count() actions: number;
  @Part(() => CoverageSquareView, { many: true }) squares: readonly CoverageSquareView[];
  @Uuid({ many: true, description: 'Actions that name no value at all' }) silent: readonly string[];
}
export class CoverageDimensionView {
  @OneOf('CoverageDimension', dimensions) dimension: Dimension;
  @Part(() => CoverageValueView, { many: true }) values: readonly CoverageValueView[];
  @Part(() => CoverageRowView, { many: true }) rows: readonly CoverageRowView[];
}
export class PlanCoverageView {
  @Count() revision: number;
  @Part(() => CoverageDimensionView, { many: true }) dimensions: readonly CoverageDimensionView[];
}

const lists: Partial<Record<Dimension, string>> = { drivers: 'un-drivers', 'framework-areas': 'un-areas' };
const itemsFor = (dimension: Dimension) => frameworks.find(({ key }) => key === lists[dimension])?.items ?? [];

const shown = ({ dimension, values, rows }: Coverage): CoverageDimensionView => {
  const names = new Map(itemsFor(dimension).map(({ code, name }) => [code, name]));
  return {
    dimension,
    values: values.map((key) => ({ key, name: names.get(key) ?? null })),
    rows: rows.map(({ pillar, actions, covered, silent }) => ({
      ...{ pillar, silent, actions: actions.length },
      squares: values.map((value) => {
        const own = covered.get(value) ?? [];
        return { value, count: own.length, actions: own };
      }),
    })),
  };
};

/** What a plan covers, pillar by pillar; worked out of its records by the rule that the screen uses. */
@Injectable()
export class CoverageService {
  constructor(private readonly plans: PlansReader) {}

  async ofPlan(planId: string): Promise<PlanCoverageView> {
    await this.plans.require(planId, 'plan.read-draft');
    const document = await this.plans.document(planId);
    const of = (dimension: Dimension) => {
      const known: readonly KnownValue[] = itemsFor(dimension);
      return shown(coverageOf(document, dimension, { known }));
    };
    return { revision: document.revision, dimensions: dimensions.map(of) };
  }
}

@Controller('plans/:id/coverage')
export class CoverageController {
  constructor(private readonly coverage: CoverageService) {}

  @Get()
  @Allow('plan.read-draft')
  @Header('Cache-Control', 'private, no-cache')
  @ApiOkResponse({ type: PlanCoverageView })
  @Fails(PlanNotFound, NotAllowed)
  ofPlan(@Param('id', ParseUUIDPipe) id: string): Promise<PlanCoverageView> {
    return this.coverage.ofPlan(id);
  }
}
