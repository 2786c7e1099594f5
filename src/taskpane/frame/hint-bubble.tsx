import { Tooltip } from '@fluentui/react-components';

interface HintBubbleProps {
  readonly target: HTMLElement;
  readonly hint: string;
  readonly hide: () => void;
}

/** Fluent's tooltip at a control that has said its hint to screen readers already. */
export default function HintBubble({ target, hint, hide }: HintBubbleProps) {
  return <Tooltip visible content={hint} relationship="inaccessible" withArrow positioning={{ target }} onVisibleChange={(_, { visible }) => !visible && hide()} />;
}
