import { tokens } from '@fluentui/react-components';

/** Of the drawing, in pixels. */
const width = 64;
const height = 12;
const thickness = 4;

/** A bar from 0 to 100%, with a break where it goes beyond; of a change, to either side of nothing. */
export function RatioBar({ percent, signed }: { percent: number; signed: boolean }) {
  const top = (height - thickness) / 2;
  const full = signed ? width / 2 : width;
  const length = Math.min(Math.abs(percent) / 100, 1) * full;
  const start = signed ? width / 2 - (percent < 0 ? length : 0) : 0;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden focusable={false}>
      <rect x={0} y={top} width={width} height={thickness} rx={2} fill={tokens.colorNeutralStroke2} />
      {length > 0 && <rect x={start} y={top} width={Math.max(length, 2)} height={thickness} rx={2} fill={tokens.colorBrandForeground1} />}
      {signed && <rect x={width / 2 - 0.5} y={1} width={1} height={height - 2} fill={tokens.colorNeutralForeground3} />}
      {Math.abs(percent) > 100 && <path d={`M${width - 14} ${height} l4 -${height} h4 l-4 ${height} z`} fill={tokens.colorNeutralBackground1} />}
    </svg>
  );
}
