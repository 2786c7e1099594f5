export const languages = ['zh-CN', 'en-US'] as const;

/** Chinese is the product's first language. */
export type Language = (typeof languages)[number];

/** One text in every language; a missing one does not compile. */
export type Localized = Readonly<Record<Language, string>>;
