/** Why a profile file cannot be used, and what to do. `{{file}}` is its name, `{{path}}` where in it. */
import type { Localized } from './language';

export const profileFaultWords = {
  notJson: {
    'zh-CN': '{{file}}不是完整的 JSON 文件，可能在传送中损坏。请重新索取。',
    'en-US': '{{file}} is no complete JSON file. It may have been damaged on its way; ask for it again.',
  },
  notAProfile: {
    'zh-CN': '{{file}}不是核绩的设置文件（缺少 "format": "heji-profile"）。请选择由核绩“导出设置”得到的文件。',
    'en-US': '{{file}} is no settings file of Heji (it lacks "format": "heji-profile"). Choose one that was exported from Heji.',
  },
  newer: {
    'zh-CN': '{{file}}由更新版本的核绩导出（version {{found}}），请先升级核绩。',
    'en-US': '{{file}} was exported by a newer Heji (version {{found}}). Update Heji first.',
  },
  unknownEntry: {
    'zh-CN': '{{file}}里的“{{path}}”不认识，可能是拼写有误，或者规则已改名。',
    'en-US': '{{file}}: "{{path}}" is not known. It may be misspelt, or the rule has another name.',
  },
  missing: {
    'zh-CN': '{{file}}里缺少“{{path}}”。',
    'en-US': '{{file}}: "{{path}}" is missing.',
  },
  badValue: {
    'zh-CN': '{{file}}里“{{path}}”的值{{found}}不对，允许的值见 docs/profile.md。',
    'en-US': '{{file}}: "{{path}}" must not be {{found}}; docs/profile.md lists what it may be.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
