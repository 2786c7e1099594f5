import type { Excel } from '../excel';
import { ExcelFailure } from '../workbook/failure';
import { objectType, tells } from './member';

const STATES = ['Inactive', 'Background', 'Visible'];

function state(value: unknown): string {
  if (!STATES.includes(String(value))) throw new ExcelFailure('InvalidArgument');
  return String(value);
}

/** Behind `Office.addin.setStartupBehavior`: whether the add-in starts with the document. */
export const appRuntimePersistenceService = objectType<Excel>({
  name: 'AppRuntimePersistenceService',
  members: {
    GetAppRuntimeStartState: tells(({ addin }) => addin.startState),
    SetAppRuntimeStartState: tells(({ addin }, [value]) => {
      addin.startState = state(value);
    }, 'shows'),
  },
});

/** What office.js itself says at its start: ribbon commands may come now. */
export const addinInternalService = objectType<Excel>({
  name: 'AddinInternalService',
  members: { NotifyActionHandlerReady: tells(() => undefined) },
});

/** Behind `Office.addin.showAsTaskpane` and `hide`. */
export const appRuntimeService = objectType<Excel>({
  name: 'AppRuntimeService',
  members: {
    GetAppRuntimeState: tells(({ addin }) => addin.state),
    SetAppRuntimeState: tells((excel, [value]) => excel.showPane(state(value)), 'shows'),
  },
});
