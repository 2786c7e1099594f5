import { lazy, Suspense, useEffect, useState } from 'react';

const HintBubble = lazy(() => import('./hint-bubble'));

/** Milliseconds, as Fluent's own tooltips wait before they come and go. */
const delay = 250;

interface Shown {
  readonly target: HTMLElement;
  readonly hint: string;
}

/**
 * Shows the hints of all controls on the page (`../hint.ts`), one at a time. A tooltip around every button would weigh a tenth of the first load and put a
 * hidden bubble for each button into the page; this one is fetched with the first hint.
 */
export function HintLayer() {
  const [shown, setShown] = useState<Shown>();
  const target = shown?.target;

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const turnTo = (next: HTMLElement | undefined, wait = delay) => {
      clearTimeout(timer);
      timer = setTimeout(() => setShown(next && { target: next, hint: next.dataset.hint! }), wait);
    };
    const pointAt = (event: PointerEvent) => {
      if (event.pointerType !== 'touch' && !(event.target as Element).closest('[role=tooltip]')) turnTo(hintedAt(event.target));
    };
    const focus = (event: FocusEvent) => {
      const hinted = hintedAt(event.target);
      if (hinted?.matches(':focus-visible')) turnTo(hinted);
    };
    const leave = () => turnTo(undefined, 0);
    document.addEventListener('pointerover', pointAt);
    document.addEventListener('pointerleave', leave);
    document.addEventListener('focusin', focus);
    document.addEventListener('focusout', leave);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', pointAt);
      document.removeEventListener('pointerleave', leave);
      document.removeEventListener('focusin', focus);
      document.removeEventListener('focusout', leave);
    };
  }, []);

  // The control may say something else once it was pressed, or be gone.
  useEffect(() => {
    if (!target) return undefined;
    const observer = new MutationObserver(() => setShown(target.isConnected && target.dataset.hint ? { target, hint: target.dataset.hint } : undefined));
    observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-hint'] });
    return () => observer.disconnect();
  }, [target]);

  return shown && <Suspense><HintBubble {...shown} hide={() => setShown(undefined)} /></Suspense>;
}

function hintedAt(place: EventTarget | null): HTMLElement | undefined {
  return place instanceof Element ? (place.closest<HTMLElement>('[data-hint]') ?? undefined) : undefined;
}
