/** 10^22 is the largest power of ten that a double holds exactly. */
const largestExactPower = 22;

/** An exact decimal number: `digits` × 10^-`scale`. Immutable; the scale keeps the zeros that were written. */
export class Decimal {
  static readonly zero = new Decimal(0n, 0);
  static readonly one = new Decimal(1n, 0);

  private constructor(
    readonly digits: bigint,
    /** Number of decimals carried, never negative. */
    readonly scale: number,
  ) {}

  static of(digits: bigint | number, scale = 0): Decimal {
    const whole = BigInt(digits);
    return scale < 0 ? new Decimal(whole * 10n ** BigInt(-scale), 0) : new Decimal(whole, scale);
  }

  /** Reads plain or exponent notation (`-1234.50`, `1e-7`); undefined for anything else. */
  static parse(text: string): Decimal | undefined {
    const match = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text);
    if (!match) return undefined;
    const [, sign, whole = '', fraction = '', exponent = '0'] = match;
    const digits = BigInt(whole + fraction);
    return Decimal.of(sign === '-' ? -digits : digits, fraction.length - Number(exponent));
  }

  /** The shortest decimal that a finite double prints as: 0.1 is 0.1, not its binary neighbour. */
  static fromNumber(number: number): Decimal {
    const decimal = Decimal.parse(String(number));
    if (!decimal) throw new RangeError(`not a finite number: ${number}`);
    return decimal;
  }

  plus(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    return new Decimal(this.digitsAt(scale) + other.digitsAt(scale), scale);
  }

  minus(other: Decimal): Decimal {
    return this.plus(other.negated());
  }

  times(other: Decimal): Decimal {
    return new Decimal(this.digits * other.digits, this.scale + other.scale);
  }

  /** The quotient rounded half away from zero to `decimals`, which may be negative (-3: whole thousands). Throws RangeError on a zero divisor. */
  dividedBy(divisor: Decimal, decimals: number): Decimal {
    const shift = decimals + divisor.scale - this.scale;
    const numerator = shift >= 0 ? this.digits * 10n ** BigInt(shift) : this.digits;
    const denominator = shift >= 0 ? divisor.digits : divisor.digits * 10n ** BigInt(-shift);
    return Decimal.of(divideHalfAway(numerator, denominator), decimals);
  }

  negated(): Decimal {
    return new Decimal(-this.digits, this.scale);
  }

  abs(): Decimal {
    return this.digits < 0n ? this.negated() : this;
  }

  /** Times 10^`power`, exactly. */
  shifted(power: number): Decimal {
    return Decimal.of(this.digits, this.scale - power);
  }

  /** Rounded half away from zero, as Excel and accountants do. Pads with zeros where `decimals` is more; negative ones round to tens, hundreds … */
  rounded(decimals: number): Decimal {
    if (decimals >= this.scale) return new Decimal(this.digitsAt(decimals), decimals);
    return Decimal.of(divideHalfAway(this.digits, 10n ** BigInt(this.scale - decimals)), decimals);
  }

  /** Cut off after `decimals`, towards zero. */
  truncated(decimals: number): Decimal {
    if (decimals >= this.scale) return this.rounded(decimals);
    return Decimal.of(this.digits / 10n ** BigInt(this.scale - decimals), decimals);
  }

  /** The least decimal with so many decimals that is not below. */
  roundedUp(decimals: number): Decimal {
    return this.negated().roundedDown(decimals).negated();
  }

  /** The greatest decimal with so many decimals that is not above. */
  roundedDown(decimals: number): Decimal {
    const cut = this.truncated(decimals);
    return cut.compare(this) > 0 ? cut.minus(Decimal.one.shifted(-decimals)) : cut;
  }

  /** -1, 0 or 1. */
  compare(other: Decimal): number {
    const scale = Math.max(this.scale, other.scale);
    const left = this.digitsAt(scale);
    const right = other.digitsAt(scale);
    return left < right ? -1 : left > right ? 1 : 0;
  }

  equals(other: Decimal): boolean {
    return this.compare(other) === 0;
  }

  /** -1, 0 or 1. */
  get sign(): number {
    return this.digits < 0n ? -1 : this.digits > 0n ? 1 : 0;
  }

  get isZero(): boolean {
    return this.digits === 0n;
  }

  /** The same value without trailing zeros behind the point. */
  get trimmed(): Decimal {
    let { digits, scale } = this;
    while (scale > 0 && digits % 10n === 0n) {
      digits /= 10n;
      scale -= 1;
    }
    return new Decimal(digits, scale);
  }

  /** The nearest double. */
  toNumber(): number {
    const digits = Number(this.digits);
    const dividesExactly = Number.isSafeInteger(digits) && this.scale <= largestExactPower;
    return dividesExactly ? digits / 10 ** this.scale : Number(this.toString());
  }

  /** Plain notation with all carried decimals: `-0.30`. */
  toString(): string {
    const digits = (this.digits < 0n ? -this.digits : this.digits).toString().padStart(this.scale + 1, '0');
    const sign = this.digits < 0n ? '-' : '';
    if (this.scale === 0) return sign + digits;
    return `${sign}${digits.slice(0, -this.scale)}.${digits.slice(-this.scale)}`;
  }

  private digitsAt(scale: number): bigint {
    return scale === this.scale ? this.digits : this.digits * 10n ** BigInt(scale - this.scale);
  }
}

function divideHalfAway(numerator: bigint, denominator: bigint): bigint {
  if (denominator === 0n) throw new RangeError('division by zero');
  const negative = numerator < 0n !== denominator < 0n;
  const top = numerator < 0n ? -numerator : numerator;
  const bottom = denominator < 0n ? -denominator : denominator;
  const rounded = (top * 2n + bottom) / (bottom * 2n);
  return negative ? -rounded : rounded;
}
