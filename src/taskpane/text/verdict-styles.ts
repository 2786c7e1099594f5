import { makeStyles, tokens } from '@fluentui/react-components';

/** Each verdict has a line of its own under the figure, so that it shows without colour, too. */
export const useVerdictStyles = makeStyles({
  mark: {
    color: 'inherit', backgroundColor: 'transparent', textDecorationLine: 'underline', textDecorationThickness: '1.5px', textUnderlineOffset: '4px', textDecorationSkipInk: 'none', borderRadius: tokens.borderRadiusSmall, cursor: 'default',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  consistent: { textDecorationStyle: 'solid', textDecorationColor: tokens.colorStatusSuccessForeground1 },
  truncated: { textDecorationStyle: 'dashed', textDecorationColor: tokens.colorStatusWarningForeground3 },
  wrong: {
    textDecorationStyle: 'wavy', textDecorationColor: tokens.colorStatusDangerForeground1, color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1, fontWeight: tokens.fontWeightSemibold,
  },
  undecided: { textDecorationStyle: 'dotted', textDecorationColor: tokens.colorNeutralForeground3 },
});
