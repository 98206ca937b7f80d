import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { type Derivation, derivations } from '@mufakat/planning/versions/derive';
import { useTranslate } from 'ra-core';
import { useEffect, useId, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { NewPlanDerived } from './NewPlanDerived.js';
import { NewPlanForm } from './NewPlanForm.js';

/** `/plans?from=<plan>&as=successor` asks for the form at once. */
const askedFor = (params: URLSearchParams): { from?: string; as?: Derivation } | undefined => {
  const from = params.get('from');
  return from === null ? undefined : { from, as: derivations.find((one) => one === params.get('as')) };
};

/** A plan begins blank with a preset's level names, from a file, or from another plan. */
export const NewPlanMenu = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isBlank, setBlank] = useState(false);
  const [params, setParams] = useSearchParams();
  const [deriving, setDeriving] = useState(() => askedFor(params));
  const stop = (): void => setDeriving(undefined);
  useEffect(() => {
    if (params.has('from')) setParams({}, { replace: true });
  }, [params, setParams]);
  const choose = (act: () => void) => () => {
    setAnchor(null);
    act();
  };
  return (
    <>
      <Button
        variant="contained"
        startIcon={<AddIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('plan_list.new')}
      </Button>
      <Menu id={id} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={choose(() => setBlank(true))}>
          <ListItemText primary={translate('plan_list.blank')} secondary={translate('plan_list.blank_why')} />
        </MenuItem>
        <MenuItem onClick={choose(() => void navigate('/imports/new'))}>
          <ListItemText primary={translate('plan_list.from_file')} secondary={translate('plan_list.from_file_why')} />
        </MenuItem>
        <MenuItem onClick={choose(() => setDeriving({}))}>
          <ListItemText primary={translate('renewal.from_plan')} secondary={translate('renewal.from_plan_why')} />
        </MenuItem>
      </Menu>
      {deriving && <NewPlanDerived {...deriving} onClose={stop} />}
      {isBlank && <NewPlanForm onClose={() => setBlank(false)} />}
    </>
  );
};
