import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

export type Scheme = 'light' | 'dark';

/** The teal of the money sheets in the template, in Fluent's sixteen steps; white on step 80 keeps a contrast of 4.9. */
const brand: BrandVariants = {
  10: '#031417', 20: '#0A2229', 30: '#0E313B', 40: '#113E4A', 50: '#154B59', 60: '#1A5869', 70: '#216779', 80: '#2A7A90',
  90: '#3F8CA1', 100: '#579DB0', 110: '#6EADBE', 120: '#86BCCB', 130: '#9DCBD7', 140: '#B5D9E3', 150: '#CDE8EE', 160: '#E7F5F8',
};

/** What Office itself is set in, then what each system has for Chinese. */
const fontFamilyBase = '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", -apple-system, "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** Fluent's red keeps a contrast of 4.2 only on dark cards; this one 5.2. */
const lighterRed = '#e37d87';

const darkTheme = createDarkTheme(brand);

/** Windows' contrast themes need none of their own: the browser puts their colours in the place of these. */
export const themes: Readonly<Record<Scheme, Theme>> = {
  light: { ...createLightTheme(brand), fontFamilyBase },
  dark: { ...darkTheme, fontFamilyBase, colorStatusDangerForeground1: lighterRed, colorBrandForeground1: brand[120], colorBrandForegroundLink: brand[120], colorBrandForegroundLinkHover: brand[140] },
};

/** Whether writing stands light on dark there. `#RRGGBB`, as Office tells its colours. */
export function schemeOf(background: string): Scheme {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background)?.slice(1).map((channel) => Number.parseInt(channel, 16));
  const [red = 255, green = 255, blue = 255] = channels ?? [];
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? 'dark' : 'light';
}
