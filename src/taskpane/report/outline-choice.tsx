import { Label, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { chooseOutline } from '../../actions/choose-outline';
import { editOutline } from '../../actions/edit-outline';
import { revisionWords } from '../../locales/pane/report';
import type { Localized } from '../../locales/language';
import { ownOutline } from '../../report/outlines/choice';
import { outlineSheetName } from '../../report/outlines/outline-sheet';
import type { ReportPreview } from '../../report/preview';
import { ActionButton } from '../action-button';
import { useAction, usePane, useWords } from '../pane-context';
import { ChartsChoice } from './charts-choice';

const useStyles = makeStyles({
  choice: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '4px 8px', alignItems: 'center', width: '100%' },
  more: { gridColumn: '1 / 3', display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  faults: { gridColumn: '1 / 3', margin: 0, paddingInlineStart: '16px', fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorStatusWarningForeground3 },
});

const names: Readonly<Record<string, Localized>> = { hunan: revisionWords.hunan, national: revisionWords.national, sichuan: revisionWords.sichuan, [ownOutline]: revisionWords.own };

/** Which outline the report follows, the way to one of the workbook's own, and whether there are to be charts. */
export function OutlineChoice({ outline, outlines, charts }: Pick<ReportPreview, 'outline' | 'outlines'> & { charts: boolean }) {
  const styles = useStyles();
  const say = useWords();
  const { runner } = usePane();
  const id = useId();
  const { enabled } = useAction(chooseOutline, outline.id);
  const faults = outlines.find((offered) => offered.outline.id === outline.id)?.faults ?? [];
  const hasOwn = outlines.some((offered) => offered.outline.id === ownOutline);
  return (
    <div className={styles.choice}>
      <Label size="small" htmlFor={id}>{say(revisionWords.outlineChoice)}</Label>
      <Select id={id} size="small" value={outline.id} disabled={!enabled} onChange={(_, { value }) => void runner.run(chooseOutline, value)}>
        {outlines.map((offered) => <option key={offered.outline.id} value={offered.outline.id}>{say(names[offered.outline.id]!)}</option>)}
      </Select>
      <div className={styles.more}>
        <ChartsChoice included={charts} />
        {!hasOwn && <ActionButton action={editOutline} target={outline} size="small" appearance="subtle" />}
      </div>
      {faults.length > 0 && (
        <ul className={styles.faults}>
          {faults.map(({ kind, address, text }) => <li key={address}>{say(revisionWords[kind], { place: `${outlineSheetName}!${address}`, text })}</li>)}
        </ul>
      )}
    </div>
  );
}
