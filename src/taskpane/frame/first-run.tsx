import { makeStyles, tokens } from '@fluentui/react-components';
import type { Action } from '../../actions/action';
import { insertSample } from '../../actions/insert-sample';
import { insertTemplate } from '../../actions/insert-template';
import { frameWords } from '../../locales/pane/frame';
import type { Localized } from '../../locales/language';
import { actionIcons } from '../icons';
import { useAction, useWords } from '../pane-context';
import { Mark } from './mark';

const useStyles = makeStyles({
  page: { padding: '28px 20px', display: 'grid', gap: '12px', justifyItems: 'start', maxWidth: '420px' },
  title: { margin: '4px 0 0', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '22px' },
  offers: { display: 'grid', gap: '8px', width: '100%', marginTop: '4px' },
  offer: {
    display: 'grid', gridTemplateColumns: '24px 1fr', alignItems: 'center', columnGap: '10px', textAlign: 'start', width: '100%', padding: '10px 12px', cursor: 'pointer',
    font: 'inherit', color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover }, ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':disabled': { cursor: 'default', color: tokens.colorNeutralForegroundDisabled },
  },
  icon: { display: 'flex', color: tokens.colorBrandForeground1, justifyContent: 'center' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  detail: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

/** Where no table was recognised: what to do about it. */
export function FirstRun({ empty }: { empty: boolean }) {
  const styles = useStyles();
  const say = useWords();
  return (
    <div className={styles.page}>
      <Mark size={40} />
      <h2 className={styles.title}>{say(empty ? frameWords.emptyWorkbook : frameWords.nothingRecognised)}</h2>
      <p className={styles.hint}>{say(empty ? frameWords.emptyWorkbookHint : frameWords.nothingRecognisedHint)}</p>
      <div className={styles.offers}>
        <Offer action={insertTemplate} name={frameWords.templateOffer} detail={frameWords.templateOfferHint} />
        <Offer action={insertSample} name={frameWords.sampleOffer} detail={frameWords.sampleOfferHint} />
      </div>
    </div>
  );
}

function Offer({ action, name, detail }: { action: Action; name: Localized; detail: Localized }) {
  const styles = useStyles();
  const say = useWords();
  const { enabled, run } = useAction(action, undefined);
  const Icon = actionIcons[action.icon];
  return (
    <button type="button" className={styles.offer} disabled={!enabled} onClick={() => void run()}>
      <span className={styles.icon}><Icon fontSize={24} /></span>
      <span>
        <span className={styles.name}>{say(name)}</span>
        <span className={styles.detail}>{say(detail)}</span>
      </span>
    </button>
  );
}
