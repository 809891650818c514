import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks of a card of the list. Off-screen cards cost nothing: a list may hold hundreds. */
export const useCardStyles = makeStyles({
  card: {
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThicker} solid transparent`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 112px',
    scrollMarginTop: '40px',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})` },
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  place: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  severity: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  subject: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  what: { margin: `${tokens.spacingVerticalXXS} 0 0`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  how: { margin: `${tokens.spacingVerticalXXS} 0 0`, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  related: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalS}`, marginTop: tokens.spacingVerticalXXS },
  why: { marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  action: { minWidth: 'auto' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  note: { margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  aside: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  code: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  rest: { margin: tokens.spacingHorizontalM },
});
