// The look in one place: Mantine's theme and the colours every own part uses. Three meanings only: ink is recorded,
// marker is here and now, rust asks attention; a level never has a colour.
import {
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  Input,
  type MantineColorsTuple,
  Menu,
  Modal,
  Notification,
  Radio,
  type VariantColorsResolver,
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
  // In dark Mantine takes the grey that is our border, on which no hint can be read.
  '--menu-item-hover': 'var(--side)',
}

/** Mantine draws the borders and grounds of its controls from these two ranges of grey. */
const lightGreys = {
  '--mantine-color-gray-0': 'var(--side)',
  '--mantine-color-gray-1': 'var(--side)',
  '--mantine-color-gray-2': 'var(--line)',
  '--mantine-color-gray-3': 'var(--line)',
  '--mantine-color-gray-4': 'var(--edge)',
}
const darkGreys = {
  '--mantine-color-dark-4': 'var(--edge)',
  '--mantine-color-dark-5': 'var(--side)',
  '--mantine-color-dark-6': 'var(--paper)',
  '--mantine-color-dark-7': 'var(--paper)',
}

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...light, ...lightGreys, ...mantineInOurWords },
  dark: { ...dark, ...darkGreys, ...mantineInOurWords },
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

/** Ink on paper and paper on ink in both schemes; Mantine would take the text of the light one for both. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input)
  const rust = input.color === 'roest'
  if (input.variant === 'filled' && (rust || input.color === 'inkt'))
    return { ...colors, color: rust ? 'var(--paper)' : 'var(--on-fill)' }
  return input.variant === 'subtle' ? { ...colors, hover: 'var(--side)' } : colors
}

const buttonHeights: Record<string, string> = { xs: '32px', sm: '36px', md: 'var(--tap)', lg: 'var(--tap-l)' }

export const theme = createTheme({
  primaryColor: 'inkt',
  colors: { inkt, roest },
  primaryShade: { light: 9, dark: 0 },
  autoContrast: true,
  variantColorResolver,
  white: '#ffffff',
  black: '#151a21',
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--font-mono)',
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.1875rem', xl: '1.5rem' },
  lineHeights: { xs: '1.4', sm: '1.4', md: '1.4', lg: '1.35', xl: '1.3' },
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
        root: {
          '--button-height': buttonHeights[size ?? 'md'] ?? 'var(--tap)',
          '--button-padding-x': 'var(--s4)',
          '--button-fz': size === 'xs' || size === 'sm' ? 'var(--fs-s)' : 'var(--fs-m)',
        },
      }),
    }),
    Input: Input.extend({
      defaultProps: { size: 'md' },
      vars: () => ({ wrapper: { '--input-height': 'var(--tap)', '--input-fz': 'var(--fs-m)' } }),
    }),
    Checkbox: Checkbox.extend({
      defaultProps: { size: 'md' },
      vars: () => ({ root: { '--checkbox-icon-color': 'var(--on-fill)' } }),
    }),
    Radio: Radio.extend({
      defaultProps: { size: 'md' },
      vars: () => ({ root: { '--radio-icon-color': 'var(--on-fill)' } }),
    }),
    InputWrapper: Input.Wrapper.extend({ defaultProps: { size: 'md' } }),
    Modal: Modal.extend({
      defaultProps: {
        transitionProps: { duration: 0 },
        radius: 3,
        closeButtonProps: { 'aria-label': t('common.close') },
      },
    }),
    // In place and without Mantine's empty first stop, both of which a screen reader stumbles over.
    Menu: Menu.extend({
      defaultProps: { transitionProps: { duration: 0 }, withinPortal: false, withInitialFocusPlaceholder: false },
    }),
    // Mantine's close button carries no name of its own.
    Notification: Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': t('common.close') } } }),
  },
})
