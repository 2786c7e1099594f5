import type { WordingKind } from '../../../model/claims';
import type { Severity } from '../../../model/relation';
import { defineRule } from '../../rule';

/** Words and signs around figures that a template or a slip of the hand left behind. */
export const textWording = defineRule({
  meta: {
    id: 'text-wording',
    name: { 'zh-CN': '正文的文字差错', 'en-US': 'Slips of wording in a text' },
    group: 'prose',
    severity: 'warning',
    basis: {
      'zh-CN': '公开文稿的数字应完整、明确，不留模板文字（惯例）',
      'en-US': 'Figures in a published text are complete and unambiguous, with no template words left in (custom)',
    },
    messages: {
      lostPercent: {
        'zh-CN': '“{{quote}}”后面缺百分号，应写“{{rather}}”。',
        'en-US': '“{{quote}}” lacks its percent sign; it should read “{{rather}}”.',
      },
      blankRate: {
        'zh-CN': '“{{quote}}”的百分比没有填写。',
        'en-US': 'The percentage in “{{quote}}” was never filled in.',
      },
      residue: {
        'zh-CN': '“{{quote}}”是模板里留下的文字，请改成实际情况。',
        'en-US': '“{{quote}}” was left in from the template; say what is the case.',
      },
      doubledUnit: {
        'zh-CN': '“{{quote}}”的单位重复。',
        'en-US': 'The unit is doubled in “{{quote}}”.',
      },
      doubledMark: {
        'zh-CN': '数字旁边的标点“{{quote}}”重复。',
        'en-US': 'The marks “{{quote}}” beside a figure are doubled.',
      },
      doubleNegative: {
        'zh-CN': '“{{quote}}”既写了增减方向又写了负号，请只保留一个。',
        'en-US': '“{{quote}}” states the direction twice, in words and by the sign; keep one of them.',
      },
      nearDuplicate: {
        'zh-CN': '“{{quote}}”与另一处“{{rather}}”只差一个字，请核对是否写错。',
        'en-US': '“{{quote}}” differs from “{{rather}}” elsewhere by a single character: is it a slip?',
      },
      otherFund: {
        'zh-CN': '“{{rather}}”一节的合计里列有其他资金（{{quote}}），请核对口径与标题是否一致。',
        'en-US': 'The section “{{rather}}” adds up money of another kind ({{quote}}): does the total belong under this heading?',
      },
    },
  },

  observations({ claims }) {
    return claims.wordings.map(({ kind, place, rather = '' }) => ({
      message: kind,
      figures: [],
      place,
      data: { quote: place.text!.quote, rather },
      severity: severities[kind],
    }));
  },
});

/** Two phrases may well be meant to differ in one character, and a section may give the whole for comparison. */
const severities: Readonly<Record<WordingKind, Severity>> = {
  'lostPercent': 'warning',
  'blankRate': 'warning',
  'residue': 'warning',
  'doubledUnit': 'warning',
  'doubledMark': 'warning',
  'doubleNegative': 'warning',
  'nearDuplicate': 'info',
  'otherFund': 'info',
};
