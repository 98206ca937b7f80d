import AutoFixHighOutlinedIcon from '@mui/icons-material/AutoFixHighOutlined';
import ErrorIcon from '@mui/icons-material/Error';
import InfoOutlinedIcon from '@mui/icons-material/InfoOutlined';
import WarningAmberIcon from '@mui/icons-material/WarningAmber';
import type { Check } from '@mufakat/planning/checks/check';
import { useTranslate } from 'ra-core';
import { useEdit, usePlanInHand, usePlanState } from '../store/PlanContext.js';
import { useCheckWords } from './words.js';

const icons = { error: ErrorIcon, warning: WarningAmberIcon, hint: InfoOutlinedIcon } as const;

/** Findings in words, each with its remedy by one click where there is one. */
export const CheckList = ({
  checks,
  onFixed,
}: {
  readonly checks: readonly Check[];
  readonly onFixed?: () => void;
}) => {
  const translate = useTranslate();
  const words = useCheckWords();
  const edit = useEdit();
  const { rights } = usePlanInHand();
  const { document } = usePlanState();
  return (
    <ul className="check-list">
      {checks.map((check) => {
        const Icon = icons[check.severity];
        const { fix, record, rule, field } = check;
        const mayFix = fix && (rights.at(document, record).text || rights.at(document, record).steering);
        return (
          <li
            key={`${rule} ${record} ${field ?? ''} ${JSON.stringify(check.message.params)}`}
            data-severity={check.severity}
          >
            <Icon fontSize="inherit" aria-label={translate(`plan.checks.${check.severity}`)} />
            <span>{words(check)}</span>
            {mayFix && (
              <button
                type="button"
                className="check-fix"
                onClick={() => {
                  edit(fix, 'matrix');
                  onFixed?.();
                }}
              >
                <AutoFixHighOutlinedIcon fontSize="inherit" aria-hidden="true" />
                {translate('plan.checks.fix')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
};
