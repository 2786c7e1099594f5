import type { OpcPackage } from '../package/opc-package';
import type { XmlAttributes } from '../package/xml-stream';

/** The colours of a theme by their place in it; 2023's Office theme where a file has none. */
const OFFICE_THEME = ['FFFFFF', '000000', 'E8E8E8', '0E2841', '156082', 'E97132', '196B24', '0F9ED5', 'A02B93', '4EA72E', '467886', '96607D'];
/** Files list dark before light, cells count light before dark. */
const SWAPPED = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** The palette of old Excels, ECMA-376 part 1, 18.8.27; the first eight are there twice. */
const INDEXED = `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99
3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);

/** `#RRGGBB` of a colour element's attributes; undefined for automatic. */
export type Palette = (color: XmlAttributes) => string | undefined;

export function readPalette(opc: OpcPackage, themePart: string | undefined): Palette {
  const theme = themePart === undefined || !opc.has(themePart) ? OFFICE_THEME : readTheme(opc, themePart);
  return ({ rgb, theme: place, indexed, tint }) => {
    const base = rgb !== undefined ? rgb.slice(-6) : place !== undefined ? theme[Number(place)] : indexed !== undefined ? INDEXED[Number(indexed)] : undefined;
    if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
    return `#${tinted(base, Number(tint ?? 0))}`;
  };
}

function readTheme(opc: OpcPackage, part: string): string[] {
  const colors: string[] = [];
  opc.readXml(part, {
    open(path, { val, lastClr }) {
      if (path[path.length - 3] === 'clrScheme' && path.length === 5) colors.push((lastClr ?? val ?? '').toUpperCase());
    },
  });
  return colors.length >= SWAPPED.length ? SWAPPED.map((place) => colors[place]!) : OFFICE_THEME;
}

/** Towards white by a positive share, towards black by a negative one. */
function tinted(color: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const moved = channels.map((channel) => (tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint));
  return moved.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('').toUpperCase();
}
