import type { Comparator } from '../../../model/relation';
import type { OwnDemand } from '../../own-rules/demands';
import { textOfFormula } from '../../profile/profile';
import { defineRule } from '../../rule';

type Message = 'mismatch' | 'exceeds' | 'fallsShort' | 'notBelow' | 'notAbove' | 'unusable';

/** The user's own relations, in the trade's notation: on the sheet 校验公式, or in the settings. */
export const ownFormula = defineRule<Message>({
  meta: {
    id: 'own-formula',
    name: { 'zh-CN': '自定公式', 'en-US': 'The user’s own formula' },
    group: 'own',
    severity: 'error',
    basis: {
      'zh-CN': '使用者自己在“校验公式”工作表或设置里写下的公式',
      'en-US': 'The formula that the user wrote on the sheet 校验公式, or in the settings',
    },
    messages: {
      mismatch: {
        'zh-CN': '{{label}}是{{stated}}，按公式“{{formula}}”应为{{expected}}，相差{{difference}}。',
        'en-US': '{{label}} is {{stated}}; by the formula "{{formula}}" it should be {{expected}}, a difference of {{difference}}.',
      },
      exceeds: {
        'zh-CN': '{{label}}是{{stated}}，按公式“{{formula}}”不应大于{{expected}}，超出{{difference}}。',
        'en-US': '{{label}} is {{stated}}; by the formula "{{formula}}" it should be at most {{expected}}: {{difference}} too much.',
      },
      fallsShort: {
        'zh-CN': '{{label}}是{{stated}}，按公式“{{formula}}”不应小于{{expected}}，少{{difference}}。',
        'en-US': '{{label}} is {{stated}}; by the formula "{{formula}}" it should be at least {{expected}}: {{difference}} too little.',
      },
      notBelow: {
        'zh-CN': '{{label}}是{{stated}}，按公式“{{formula}}”应小于{{expected}}。',
        'en-US': '{{label}} is {{stated}}; by the formula "{{formula}}" it should be less than {{expected}}.',
      },
      notAbove: {
        'zh-CN': '{{label}}是{{stated}}，按公式“{{formula}}”应大于{{expected}}。',
        'en-US': '{{label}} is {{stated}}; by the formula "{{formula}}" it should be more than {{expected}}.',
      },
      unusable: {
        'zh-CN': '公式“{{formula}}”没有核对：{{fault}}。',
        'en-US': 'The formula "{{formula}}" was not checked: {{fault}}.',
      },
    },
  },

  relations({ demands }) {
    return each(demands).flatMap((demand) => {
      if ('fault' in demand) return [];
      const { severity, formula } = demand.own;
      return demand.equations.map((equation) => ({ ...equation, severity, message: messages[equation.comparator], variant: textOfFormula(demand.own), data: { formula } }));
    });
  },

  // Those of the settings are told there.
  observations({ demands }) {
    return demands.flatMap((demand) => {
      if (!('fault' in demand) || !('place' in demand.own)) return [];
      const { place, formula } = demand.own;
      return [{ message: 'unusable', figures: [], place, data: { formula, fault: demand.fault } }];
    });
  },
});

const messages: Readonly<Record<Comparator, Message>> = { equal: 'mismatch', atMost: 'exceeds', atLeast: 'fallsShort', below: 'notBelow', above: 'notAbove' };

/** Each formula once, though it may stand both on the sheet and in the settings. */
function each(demands: readonly OwnDemand[]): readonly OwnDemand[] {
  const byText = new Map(demands.map((demand) => [textOfFormula(demand.own), demand]));
  return [...byText.values()];
}
