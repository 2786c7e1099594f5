/** How wide texts are; the browser knows, and is asked once for each. */
const known = new Map<string, number>();
const MOST_KNOWN = 20_000;
let canvas: CanvasRenderingContext2D | null | undefined;

export function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`;
  const width = known.get(key);
  if (width !== undefined) return width;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return 0;
  canvas.font = font;
  if (known.size > MOST_KNOWN) known.clear();
  known.set(key, canvas.measureText(text).width);
  return known.get(key)!;
}

const WIDE = /[\u2e80-\uffef]/;

/** About how many lines a text takes up: Chinese characters are as wide as they are high, others half as wide. */
export function linesOf(text: string, width: number, size: number): number {
  return text.split('\n').reduce((lines, line) => {
    let length = 0;
    for (const character of line) length += WIDE.test(character) ? size : size * 0.55;
    return lines + Math.max(1, Math.ceil(length / Math.max(width, size)));
  }, 0);
}
