import { useEffect, useState } from 'react';
import { Pane, type PaneProps } from '../pane';
import { schemeOf, type Scheme } from '../theme';

/** The pane in Office's own colours, light or dark, as they change. */
export function OfficePane(props: Omit<PaneProps, 'scheme'>) {
  const [scheme, setScheme] = useState(currentScheme);
  useEffect(() => {
    const update = () => setScheme(currentScheme());
    const system = matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', update);
    // Not every Office tells of a new theme; coming back to the pane is when it matters.
    addEventListener('focus', update);
    return () => {
      system.removeEventListener('change', update);
      removeEventListener('focus', update);
    };
  }, []);
  return <Pane {...props} scheme={scheme} />;
}

/** Office's theme where it tells one, the system's elsewhere. */
function currentScheme(): Scheme {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  if (background) return schemeOf(background);
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
