/** Colours on the picture's own panel, so that it reads the same on light and dark; text has 4.5:1, marks have 3:1. */
export const PALETTE = {
  panel: '#20242f',
  edge: '#7d8799',
  text: '#f4f5f7',
  date: '#9fd0ff',
  quiet: '#bcc3d0',
  axis: '#7d8799',
  line: '#7d8799',
  mark: '#5fb3ff',
  soft: '#d9a8ff',
} as const;
