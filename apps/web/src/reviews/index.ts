import RateReviewOutlinedIcon from '@mui/icons-material/RateReviewOutlined';
import { lazy } from 'react';
import type { Feature } from '../platform/slots.js';

export const reviews: Feature = {
  resources: [
    {
      name: 'review-rounds',
      list: lazy(() => import('./RoundList.js').then((module) => ({ default: module.RoundList }))),
    },
  ],
  routes: [
    {
      path: '/consultation/:token',
      frame: 'bare',
      lazy: lazy(() => import('./guest/GuestPage.js').then((module) => ({ default: module.GuestPage }))),
    },
  ],
  planViews: [
    {
      path: 'review',
      label: 'review.view',
      permission: 'consultation.take-part',
      order: 50,
      lazy: lazy(() => import('./PlanReview.js').then((module) => ({ default: module.PlanReview }))),
    },
    {
      path: 'rows',
      label: 'review_rows.view',
      permission: 'comment.make',
      order: 52,
      lazy: lazy(() => import('./rows/ReviewRows.js').then((module) => ({ default: module.ReviewRows }))),
    },
  ],
  planActions: [
    {
      name: 'suggest',
      lazy: lazy(() => import('./suggestions/SuggestSwitch.js').then((module) => ({ default: module.SuggestSwitch }))),
    },
  ],
  recordPanels: [
    {
      name: 'comments',
      label: 'said.panel',
      permission: 'consultation.take-part',
      order: 20,
      lazy: lazy(() => import('./comments/RecordComments.js').then((module) => ({ default: module.RecordComments }))),
    },
  ],
  cellMarks: [
    {
      name: 'comments',
      permission: 'consultation.take-part',
      lazy: lazy(() => import('./comments/CommentMark.js').then((module) => ({ default: module.CommentMark }))),
    },
  ],
  documentMarks: [
    {
      name: 'suggestions',
      permission: 'comment.make',
      lazy: lazy(() => import('./DocumentMarks.js').then((module) => ({ default: module.DocumentMarks }))),
    },
  ],
  navigation: [
    {
      to: '/review-rounds',
      label: 'review.rounds',
      icon: RateReviewOutlinedIcon,
      group: 'work',
      permission: 'consultation.take-part',
      order: 22,
    },
  ],
};
