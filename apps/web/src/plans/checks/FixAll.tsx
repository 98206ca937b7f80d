import { apply, ChangeRefused, withBefore } from '@mufakat/planning/changes/apply';
import type { Change } from '@mufakat/planning/changes/change';
import { describe } from '@mufakat/planning/changes/describe';
import type { Check } from '@mufakat/planning/checks/check';
import type { PlanDocument } from '@mufakat/planning/records/record';
import { useTranslate } from 'ra-core';
import { useMemo } from 'react';
import { ConfirmReason } from '../../components/ConfirmReason.js';
import { StoryView } from '../history/Stories.js';
import { useEdit, usePlanInHand, usePlanState } from '../store/PlanContext.js';

const applied = (document: PlanDocument, fix: readonly Change[]): PlanDocument | undefined => {
  try {
    return apply(document, fix);
  } catch (refusal) {
    if (refusal instanceof ChangeRefused) return undefined;
    throw refusal;
  }
};

/** The remedies one after the other; one that another has made impossible is left out. */
export const fixesTogether = (document: PlanDocument, checks: readonly Check[]): Change[] => {
  let standing = document;
  const changes: Change[] = [];
  for (const { fix = [] } of checks) {
    const after = applied(standing, fix);
    if (!after) continue;
    standing = after;
    changes.push(...fix);
  }
  return withBefore(document, changes);
};

const mostShown = 100;

/** Everything that would change, before it does; then one change set, which one step undoes. */
export const FixAll = ({ checks, onClose }: { readonly checks: readonly Check[]; readonly onClose: () => void }) => {
  const translate = useTranslate();
  const edit = useEdit();
  const { document } = usePlanState();
  const { languages } = usePlanInHand();
  const changes = useMemo(() => fixesTogether(document, checks), [document, checks]);
  const stories = useMemo(
    () => changes.slice(0, mostShown).map((change) => describe(change, document, languages)),
    [changes, document, languages],
  );
  return (
    <ConfirmReason
      title={translate('checks_page.fix_title', { count: changes.length })}
      confirm={translate('checks_page.fix_do')}
      reason="none"
      onConfirm={() => {
        edit(changes, 'matrix');
        return Promise.resolve();
      }}
      onClose={onClose}
    >
      <p className="muted">{translate('checks_page.fix_why')}</p>
      <ul className="stories fix-preview">
        {stories.map((story, at) => (
          <StoryView key={`${story.record} ${String(at)}`} story={story} />
        ))}
      </ul>
      {changes.length > mostShown && (
        <p className="muted">{translate('checks_page.fix_more', { count: changes.length - mostShown })}</p>
      )}
    </ConfirmReason>
  );
};
