import { createTheme, type Theme, type ThemeOptions } from '@mui/material/styles';
import { type Scheme, tokens } from './tokens.js';

const fontFamily = "'Noto Sans Variable', 'Noto Sans Arabic', 'Noto Sans', system-ui, 'Segoe UI', Arial, sans-serif";

const paletteOf = (scheme: Scheme) => {
  const token = tokens[scheme];
  return {
    palette: {
      primary: { main: token.accent, contrastText: token['on-accent'] },
      error: { main: scheme === 'light' ? '#b3261e' : '#ff9d93' },
      warning: { main: scheme === 'light' ? '#9a6700' : '#f0b429' },
      success: { main: scheme === 'light' ? '#0a5f52' : '#6fd3c1' },
      text: { primary: token.ink, secondary: token.ink2, disabled: token.ink3 },
      divider: token.line,
      background: { default: token.surface, paper: token.raised },
    },
  };
};

const outlined = { borderColor: 'var(--control)' };

const components: ThemeOptions['components'] = {
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: { disableElevation: true, size: 'small' },
    styleOverrides: {
      root: {
        minHeight: 32,
        padding: '4px 12px',
        whiteSpace: 'nowrap',
        '&.Mui-focusVisible': { outline: '2px solid var(--accent)', outlineOffset: 2 },
      },
      outlined: { borderColor: 'var(--control)', color: 'var(--ink)' },
      text: { color: 'var(--ink2)' },
    },
  },
  MuiIconButton: {
    defaultProps: { size: 'small' },
    styleOverrides: {
      root: {
        borderRadius: 7,
        width: 32,
        height: 32,
        color: 'var(--ink2)',
        '&.Mui-focusVisible': { outline: '2px solid var(--accent)', outlineOffset: 1 },
      },
    },
  },
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: { root: { backgroundImage: 'none' } },
  },
  MuiPopover: {
    styleOverrides: {
      paper: { border: '1px solid var(--line-strong)', boxShadow: 'var(--shadow)', borderRadius: 8 },
    },
  },
  MuiAutocomplete: {
    styleOverrides: {
      paper: { border: '1px solid var(--line-strong)', boxShadow: 'var(--shadow)', borderRadius: 8 },
    },
  },
  MuiDialog: {
    styleOverrides: { paper: { border: '1px solid var(--line)', boxShadow: 'var(--shadow)', borderRadius: 8 } },
  },
  MuiDialogTitle: { styleOverrides: { root: { fontSize: 16, fontWeight: 650, padding: '16px 20px 8px' } } },
  MuiDialogContent: { styleOverrides: { root: { padding: '8px 20px 16px' } } },
  MuiDialogActions: { styleOverrides: { root: { padding: '8px 20px 16px', flexWrap: 'wrap', rowGap: 8 } } },
  MuiMenuItem: { styleOverrides: { root: { minHeight: 34, fontSize: 13, gap: 8 } } },
  MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
  MuiFormControl: { defaultProps: { size: 'small' } },
  MuiOutlinedInput: {
    styleOverrides: {
      root: { fontSize: 14, background: 'var(--surface)' },
      notchedOutline: outlined,
    },
  },
  MuiInputLabel: { styleOverrides: { root: { color: 'var(--ink2)' } } },
  MuiFormHelperText: { styleOverrides: { root: { marginInline: 2 } } },
  MuiTooltip: { styleOverrides: { tooltip: { fontSize: 12, background: '#16202c' } } },
  MuiChip: { styleOverrides: { root: { height: 24, borderRadius: 6, fontSize: 12 } } },
  MuiLink: { defaultProps: { underline: 'hover' } },
};

/** MUI with our tokens: 13 px text, 32 px controls, lines instead of shadows, radius 8/7/6. */
export const themeFor = (direction: 'ltr' | 'rtl'): Theme =>
  createTheme({
    direction,
    cssVariables: { colorSchemeSelector: 'data-scheme' },
    colorSchemes: { light: paletteOf('light'), dark: paletteOf('dark') },
    shape: { borderRadius: 7 },
    typography: {
      fontFamily,
      fontSize: 13,
      htmlFontSize: 14,
      fontWeightMedium: 600,
      h1: { fontSize: 22, fontWeight: 650 },
      h2: { fontSize: 16, fontWeight: 650 },
      body1: { fontSize: 14 },
      body2: { fontSize: 13 },
      button: { textTransform: 'none', fontWeight: 600, fontSize: 13, letterSpacing: 0 },
    },
    components,
  });
