import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { NewPlanForm } from './NewPlanForm.js';

/** A plan begins blank with a preset's level names, or from a file. */
export const NewPlanMenu = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isBlank, setBlank] = useState(false);
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
      </Menu>
      {isBlank && <NewPlanForm onClose={() => setBlank(false)} />}
    </>
  );
};
