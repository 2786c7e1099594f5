import { makeStyles, tokens } from '@fluentui/react-components';

const height = 8;
const thickness = 6;

const useStyles = makeStyles({ bar: { display: 'block', width: '100%' } });

interface PlotBarProps {
  /** Of the drawing's width, 0 to 1. */
  readonly share: number;
  readonly fill: string;
  /** Where a line marks what was to be reached. */
  readonly target?: number;
}

/** A bar as wide as its place allows. */
export function PlotBar({ share, fill, target }: PlotBarProps) {
  const top = (height - thickness) / 2;
  return (
    <svg className={useStyles().bar} height={height} aria-hidden focusable={false}>
      {share > 0 && <rect x={0} y={top} width={`${Math.max(share * 100, 1)}%`} height={thickness} rx={2} fill={fill} />}
      {target !== undefined && <rect x={`${target * 100}%`} y={0} width={1} height={height} transform="translate(-1)" fill={tokens.colorNeutralForeground1} />}
    </svg>
  );
}
