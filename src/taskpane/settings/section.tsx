import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';

export const useSectionStyles = makeStyles({
  section: { padding: '10px 12px 12px', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '6px', backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  verbs: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  fold: {
    display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr) auto', alignItems: 'center', columnGap: '4px', width: '100%', margin: '-4px 0', padding: '4px 0', font: 'inherit', color: 'inherit', textAlign: 'start',
    backgroundColor: 'transparent', border: 'none', borderRadius: tokens.borderRadiusMedium, cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chevron: { display: 'flex', color: tokens.colorNeutralForeground3 },
  turned: { transform: 'rotate(90deg)' },
  note: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

interface SectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

export function Section({ title, hint, children }: SectionProps) {
  const styles = useSectionStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.title} id={id}>{title}</h2>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  );
}

interface FoldingProps {
  readonly title: string;
  /** What is worth knowing while it is closed. */
  readonly note?: string;
  readonly level: 2 | 3;
  readonly children: () => ReactNode;
  readonly className?: string;
}

/** A heading that opens what it stands over; closed at first. */
export function Folding({ title, note, level, children, className }: FoldingProps) {
  const styles = useSectionStyles();
  const [open, setOpen] = useState(false);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={className}>
      <Heading className={level === 2 ? styles.title : styles.hint}>
        <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span className={mergeClasses(styles.chevron, open && styles.turned)}><ChevronRight16Regular /></span>
          <span>{title}</span>
          {note && <span className={styles.note}>{note}</span>}
        </button>
      </Heading>
      {open && children()}
    </div>
  );
}
