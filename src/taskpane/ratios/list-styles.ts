import { makeStyles, tokens } from '@fluentui/react-components';

/** Rows that open on demand, as the lists of ratios and of scores have them. */
export const useListStyles = makeStyles({
  page: { padding: '10px 8px 16px', display: 'grid', gap: '8px' },
  intro: { margin: '0 4px', fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground3 },
  title: { margin: '6px 4px 0', fontSize: tokens.fontSizeBase200, lineHeight: '18px', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  item: { '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  heading: { margin: 0, font: 'inherit' },
  head: {
    display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr) 64px 66px', alignItems: 'center', columnGap: '6px', width: '100%', padding: '7px 10px 7px 6px', font: 'inherit', color: 'inherit', textAlign: 'start',
    backgroundColor: 'transparent', border: 'none', borderRadius: tokens.borderRadiusLarge, cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { display: 'flex', color: tokens.colorNeutralForeground3 },
  turned: { transform: 'rotate(90deg)' },
  name: { overflowWrap: 'anywhere' },
  value: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  formula: { padding: '0 10px 8px 28px', display: 'grid', gap: '4px' },
  basis: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground3 },
  score: { gridTemplateColumns: '16px minmax(0, 1fr) 16px auto' },
  of: { marginInlineStart: '6px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  plain: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px', padding: '7px 10px' },
  total: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto auto', columnGap: '8px', rowGap: '2px', padding: '7px 10px', alignItems: 'baseline' },
  computed: { gridColumn: '2' },
  more: { padding: '7px 10px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  missing: { padding: '7px 10px 7px 28px' },
  lacks: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground3 },
});
