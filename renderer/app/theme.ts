// The look in one place: Mantine's theme and the colours every own part uses. Three meanings only: ink is recorded,
// marker is here and now, rust asks attention; a level never has a colour.
import {
  Button,
  type CSSVariablesResolver,
  createTheme,
  Input,
  type MantineColorsTuple,
  Menu,
  Modal,
  Notification,
} from '@mantine/core'
import { t } from '../messages/index.ts'

const light = {
  '--paper': '#ffffff',
  '--side': '#f1f3f5',
  '--ink': '#151a21',
  '--ink-2': '#454d59',
  '--ink-3': '#5d6572',
  '--line': '#d3d8de',
  '--edge': '#79818d',
  '--fill': '#1c232d',
  '--on-fill': '#ffffff',
  '--marker': '#ffd83d',
  '--on-marker': '#151a21',
  '--marker-soft': '#fff6d1',
  '--marker-edge': '#151a21',
  '--zone': '#e8ecf0',
  '--band': '#bcc4cd',
  '--rust': '#a63a00',
  '--rust-soft': '#fcece3',
  '--focus': '#151a21',
}

const dark: typeof light = {
  '--paper': '#12161b',
  '--side': '#1a1f26',
  '--ink': '#eceff2',
  '--ink-2': '#b9c0ca',
  '--ink-3': '#9aa3b0',
  '--line': '#303843',
  '--edge': '#78828f',
  '--fill': '#eceff2',
  '--on-fill': '#12161b',
  '--marker': '#ffd83d',
  '--on-marker': '#12161b',
  '--marker-soft': '#2e2a17',
  '--marker-edge': '#ffd83d',
  '--zone': '#222932',
  '--band': '#4b5664',
  '--rust': '#ff9d69',
  '--rust-soft': '#38231a',
  '--focus': '#ffd83d',
}

/** Mantine's own colours, told in ours, so that its parts follow the same two palettes. */
const mantineInOurWords = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--ink)',
  '--mantine-color-default': 'var(--paper)',
  '--mantine-color-default-hover': 'var(--side)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--edge)',
  '--mantine-color-error': 'var(--rust)',
  '--mantine-color-disabled': 'var(--side)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'transparent',
  '--mantine-primary-color-contrast': 'var(--on-fill)',
  '--mantine-color-inkt-filled': 'var(--fill)',
  '--mantine-color-inkt-text': 'var(--ink)',
  '--mantine-color-inkt-outline': 'var(--ink)',
  '--mantine-color-roest-filled': 'var(--rust)',
  '--mantine-color-roest-text': 'var(--rust)',
  '--mantine-color-roest-outline': 'var(--rust)',
}

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...light, ...mantineInOurWords },
  dark: { ...dark, ...mantineInOurWords },
})

// First the shade for dark, last the shade for light; between them the greys of the tokens.
const inkt: MantineColorsTuple = [
  '#eceff2',
  '#d3d8de',
  '#bcc4cd',
  '#9aa3b0',
  '#79818d',
  '#5d6572',
  '#454d59',
  '#303843',
  '#222932',
  '#1c232d',
]
const roest: MantineColorsTuple = [
  '#ff9d69',
  '#f5905b',
  '#ea834d',
  '#de763f',
  '#d26932',
  '#c65d25',
  '#ba5119',
  '#af460d',
  '#b24608',
  '#a63a00',
]

const buttonHeights: Record<string, string> = { xs: '32px', sm: '36px', md: 'var(--tap)', lg: 'var(--tap-l)' }

export const theme = createTheme({
  primaryColor: 'inkt',
  colors: { inkt, roest },
  primaryShade: { light: 9, dark: 0 },
  autoContrast: true,
  white: '#ffffff',
  black: '#151a21',
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.1875rem', xl: '1.5rem' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.2' },
      h2: { fontSize: '1.1875rem', lineHeight: '1.25' },
      h3: { fontSize: '0.875rem', lineHeight: '1.3' },
    },
  },
  radius: { xs: '0', sm: '3px', md: '3px', lg: '3px', xl: '3px' },
  defaultRadius: 3,
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
  focusRing: 'auto',
  focusClassName: 'wakker-focus',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: Button.extend({
      defaultProps: { size: 'md' },
      vars: (_theme, { size }) => ({
        root: { '--button-height': buttonHeights[size ?? 'md'] ?? 'var(--tap)', '--button-padding-x': 'var(--s4)' },
      }),
    }),
    Input: Input.extend({
      defaultProps: { size: 'md' },
      vars: () => ({ wrapper: { '--input-height': 'var(--tap)', '--input-fz': 'var(--fs-m)' } }),
    }),
    InputWrapper: Input.Wrapper.extend({ defaultProps: { size: 'md' } }),
    Modal: Modal.extend({ defaultProps: {
 transitionProps: { duration: 0 }, radius: 3, closeButtonProps: { 'aria-label': t('common.close') } } }),
    Menu: Menu.extend({ defaultProps: { transitionProps: { duration: 0 } } }),
    // Mantine's close button carries no name of its own.
    Notification: Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': t('common.close') } } }),
  },
})
