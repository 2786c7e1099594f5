/** The browser workbench's page. */
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../locales/language';
import type { Surroundings } from '../taskpane/pane-context';
import type { Scheme } from '../taskpane/theme';
import { findUnsaved, type UnsavedWork } from './keeping/unsaved-work';
import { openTextThread } from './open-text-thread';
import { Workbench } from './workbench';

declare const HEJI_VERSION: string;

const language: Language = navigator.languages.some((spoken) => spoken.startsWith('zh')) ? 'zh-CN' : 'en-US';
const surroundings: Surroundings = { language, mac: /mac/i.test(navigator.platform), version: HEJI_VERSION, guide: 'help/index.html', openTextThread };

document.documentElement.lang = language;
void findUnsaved().then((unsaved) => createRoot(document.getElementById('workbench')!).render(<StrictMode><Page unsaved={unsaved} /></StrictMode>));

function Page({ unsaved }: { unsaved: UnsavedWork | undefined }) {
  const [scheme, setScheme] = useState(systemScheme);
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const update = () => setScheme(systemScheme());
    system.addEventListener('change', update);
    return () => system.removeEventListener('change', update);
  }, []);
  return <Workbench surroundings={surroundings} scheme={scheme} unsaved={unsaved} onBroken={(error) => reportError(error)} />;
}

function systemScheme(): Scheme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
