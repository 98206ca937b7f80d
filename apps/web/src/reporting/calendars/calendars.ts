import type { Schemas } from '@mufakat/api-client/client';

export type ReportingCalendar = Schemas['ReportingCalendarView'];
export type ReportQuestion = Schemas['ReportQuestion'];
