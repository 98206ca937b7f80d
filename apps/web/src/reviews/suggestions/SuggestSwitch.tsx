import EditNoteIcon from '@mui/icons-material/EditNoteOutlined';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import { useNavigate } from 'react-router';
import { useCan } from '../../platform/actor.js';
import { useAside, usePlanInHand } from '../../plans/index.js';
import { useReviewRights, useRounds } from '../use-reviews.js';

/** From here on edits in matrix, document and panel become suggestions, in the round asked or on the draft. */
export const SuggestSwitch = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { plan, isSuggesting, amending } = usePlanInHand();
  const [, setAside] = useAside(plan.id);
  const { rounds } = useRounds(plan.id);
  const rights = useReviewRights(rounds);
  const maySuggest = useCan('suggestion.make');
  const where = rights.readsDraft ? 'draft' : rights.askedIn[0]?.id;
  if (isSuggesting || amending || !maySuggest || !where) return null;
  const begin = (): void => {
    setAside({ suggest: where });
    void navigate(`/plans/${plan.id}/matrix`);
  };
  return (
    <Button variant="outlined" startIcon={<EditNoteIcon />} onClick={begin}>
      {translate('said.suggest_mode')}
    </Button>
  );
};
