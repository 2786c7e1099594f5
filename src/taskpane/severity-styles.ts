import { makeStyles, tokens } from '@fluentui/react-components';

/** The only colours that mean something by themselves; an icon always says the same. */
export const useSeverityStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});
