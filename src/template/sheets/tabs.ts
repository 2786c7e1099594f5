/** Tab colours: how to, the unit, money, performance. */
export const tabs = { instructions: '#74828C', unit: '#22333F', money: '#3E7C8C', performance: '#D9A441' };
